package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.Optional;

/** Growth in % between two values (同比, 环比), and the change of rates in points. */
public final class Growth {

    /** What is said instead of a growth when the base was no gain: 扭亏, 减亏, 增亏. */
    public enum Turn { TO_PROFIT, LOSS_NARROWED, LOSS_WIDENED }

    private Growth() {
    }

    /** In %, unrounded; empty when the base is zero or negative, where a percentage says nothing. */
    public static Optional<BigDecimal> yearOnYear(BigDecimal now, BigDecimal lastYear) {
        if (lastYear.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(Exact.divide(now.subtract(lastYear).multiply(Exact.HUNDRED), lastYear));
    }

    /** The same, refused when the two are not of the same scope of units (同口径): the naive figure misleads. */
    public static Optional<BigDecimal> yearOnYear(BigDecimal now, BigDecimal lastYear, boolean comparable) {
        return comparable ? yearOnYear(now, lastYear) : Optional.empty();
    }

    /** The words for a base of zero or less; empty for a positive base. */
    public static Optional<Turn> turn(BigDecimal now, BigDecimal lastYear) {
        if (lastYear.signum() > 0) {
            return Optional.empty();
        }
        if (now.signum() > 0) {
            return Optional.of(Turn.TO_PROFIT);
        }
        return Optional.of(Exact.atLeast(now, lastYear) ? Turn.LOSS_NARROWED : Turn.LOSS_WIDENED);
    }

    /** The change of a rate in percentage points (百分点). */
    public static BigDecimal points(BigDecimal now, BigDecimal before) {
        return now.subtract(before);
    }
}
