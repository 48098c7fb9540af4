package org.pillarboard.rule;

import java.math.BigDecimal;

/**
 * Actual less required (差距).
 *
 * @param gap    in the indicator's unit; percentage points (百分点), not %, when the indicator is a rate
 * @param points whether the gap is in percentage points
 */
public record Variance(BigDecimal gap, boolean points) {

    public static Variance ofAmounts(BigDecimal actual, BigDecimal required) {
        return new Variance(actual.subtract(required), false);
    }

    public static Variance ofRates(BigDecimal actual, BigDecimal required) {
        return new Variance(actual.subtract(required), true);
    }

    public boolean isBehind() {
        return gap.signum() < 0;
    }
}
