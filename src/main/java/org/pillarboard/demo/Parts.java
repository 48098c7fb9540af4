package org.pillarboard.demo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Divides a whole into parts that add up to it exactly (largest remainder), and turns numbers into figures. */
final class Parts {

    private Parts() {
    }

    /** A whole number of things in parts by weight; nothing for weights that are nothing. */
    static long[] of(long whole, double[] weights) {
        double sum = Arrays.stream(weights).sum();
        var parts = new long[weights.length];
        if (sum <= 0 || whole == 0) {
            return parts;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (long) StrictMath.floor(whole * weights[i] / sum);
        }
        int left = (int) (whole - Arrays.stream(parts).sum());
        IntStream.range(0, parts.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> parts[i] - whole * weights[i] / sum).thenComparing(i -> i))
                .limit(left).forEach(i -> parts[i]++);
        return parts;
    }

    /** How many of the smallest pieces of so many decimals make the amount. */
    static long pieces(double amount, int decimals) {
        return Math.round(amount * StrictMath.pow(10, decimals));
    }

    static BigDecimal figure(long pieces, int decimals) {
        return BigDecimal.valueOf(pieces, decimals);
    }

    static BigDecimal round(double value, int decimals) {
        return figure(pieces(value, decimals), decimals);
    }
}
