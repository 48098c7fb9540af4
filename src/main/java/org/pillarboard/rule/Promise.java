package org.pillarboard.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, in the indicator's unit.
 *
 * @param target      for the year; null where none is set
 * @param baseline    where a stock started from; null for flows, which start at 0
 * @param required    what the plan asks for by the day judged (序时应完成); null without a plan
 * @param wholeNumber whether only whole things count (个, 座, 项)
 */
public record Promise(@Nullable BigDecimal target, @Nullable BigDecimal baseline, @Nullable BigDecimal required,
                      boolean wholeNumber) {

    public static Promise none() {
        return new Promise(null, null, null, false);
    }

    /** A target without a plan, as an upper limit or a floor. */
    public static Promise of(BigDecimal target) {
        return new Promise(target, null, null, false);
    }

    /** A target with its plan, read on a day. */
    public static Promise by(LocalDate day, Plan plan, BigDecimal target, @Nullable BigDecimal baseline, boolean wholeNumber) {
        return new Promise(target, baseline, PlanCurve.required(plan, target, baseline, day, wholeNumber), wholeNumber);
    }
}
