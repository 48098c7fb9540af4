package org.pillarboard.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;

/**
 * A number of one unit for one period. Rates are in points as reported: 98.5 means 98.5 %.
 *
 * @param period      what it stands for; an aggregate over time carries the last period it reaches
 * @param value       in the indicator's unit
 * @param numerator   of a rate; null where none was given
 * @param denominator of a rate, or the weight of a weighted mean; null where none was given
 * @param qualifier   how exact the value is
 */
public record Figure(Period period, BigDecimal value, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
                     Qualifier qualifier) {

    public static Figure of(Period period, BigDecimal value) {
        return new Figure(period, value, null, null, Qualifier.EXACT);
    }

    /** A value that weighs as much as its denominator says, as a cost of debt weighs by the balance. */
    public static Figure weighted(Period period, BigDecimal value, BigDecimal weight) {
        return new Figure(period, value, null, weight, Qualifier.EXACT);
    }

    /** A rate from its two parts; the denominator is not zero. */
    public static Figure ratio(Period period, BigDecimal numerator, BigDecimal denominator, RatioUnit unit) {
        return new Figure(period, unit.of(numerator, denominator), numerator, denominator, Qualifier.EXACT);
    }

    /** Whether both parts of a rate stand, so that it can be combined with others. */
    public boolean hasParts() {
        return numerator != null && denominator != null;
    }

    /** What this running sum has gained since an earlier one; without parts, since a running sum has none. */
    Figure less(Figure earlier) {
        return new Figure(period, value.subtract(earlier.value), null, null,
                qualifier == earlier.qualifier ? qualifier : Qualifier.ABOUT);
    }

    Figure in(Period other) {
        return new Figure(other, value, numerator, denominator, qualifier);
    }
}
