package org.pillarboard.demo;

import java.nio.charset.StandardCharsets;

/**
 * A stream of chances of its own for every thing, from the one seed: a new indicator does not move the others. Strict
 * arithmetic only, so that every machine draws the same.
 */
final class Dice {

    /** The seed of the demonstration. */
    static final long SEED = 20261122;

    private static final long FNV_PRIME = 0x100000001b3L;
    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The stream of a thing, by its kind and code. */
    static Dice of(Object... name) {
        long hash = 0xcbf29ce484222325L ^ SEED;
        for (Object part : name) {
            for (byte each : (part + "/").getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ each & 0xff) * FNV_PRIME;
            }
        }
        return new Dice(hash);
    }

    private long next() {
        state += 0x9e3779b97f4a7c15L;
        long z = state;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Evenly from 0, inclusive, to 1, exclusive. */
    double uniform() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    int below(int bound) {
        return (int) (uniform() * bound);
    }

    boolean chance(double probability) {
        return uniform() < probability;
    }

    double gauss(double mean, double deviation) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return mean + deviation * radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** A factor round 1. */
    double factor(double deviation) {
        return StrictMath.exp(gauss(0, deviation));
    }

    /** A rate close to 1: what is left of it is Beta(1.2, 40). */
    double nearOne() {
        double missed = gamma(1.2);
        return 1 - missed / (missed + gamma(40));
    }

    /** Marsaglia and Tsang's way, for shapes from 1 on. */
    private double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = gauss(0, 1);
            double v = StrictMath.pow(1 + c * x, 3);
            if (v > 0 && StrictMath.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * StrictMath.log(v)) {
                return d * v;
            }
        }
    }
}
