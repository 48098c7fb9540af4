package org.pillarboard.rule;

import java.math.BigDecimal;

/**
 * A threshold as a line over a base: {@code factor * base + delta}. An absolute one has factor 0.
 *
 * @param factor of the base (target, last year, growth of the region)
 * @param delta  in the indicator's unit; points for rates
 */
public record Bound(BigDecimal factor, BigDecimal delta) {

    public static Bound at(BigDecimal value) {
        return new Bound(BigDecimal.ZERO, value);
    }

    public static Bound times(BigDecimal factor) {
        return new Bound(factor, BigDecimal.ZERO);
    }

    /** The base itself, moved by so much. */
    public static Bound plus(BigDecimal delta) {
        return new Bound(BigDecimal.ONE, delta);
    }

    public BigDecimal of(BigDecimal base) {
        return factor.multiply(base).add(delta);
    }

    public boolean isAbsolute() {
        return factor.signum() == 0;
    }

    boolean isProportional() {
        return !isAbsolute() && factor.compareTo(BigDecimal.ONE) != 0;
    }
}
