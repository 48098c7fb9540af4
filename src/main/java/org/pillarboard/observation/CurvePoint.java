package org.pillarboard.observation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Period;

/**
 * A point of an indicator's year.
 *
 * @param own        the period's own value; null where nothing is official
 * @param cumulative the year so far; null where nothing is official for the period
 * @param plan       what the plan asks for by the period's end; null without one
 * @param lacking    whether the period has ended and somebody who has to report it has no official figure
 */
public record CurvePoint(Period period, @Nullable BigDecimal own, @Nullable BigDecimal cumulative,
        @Nullable BigDecimal plan, boolean lacking) {

    /** The same as a gap. */
    CurvePoint unknown() {
        return new CurvePoint(period, null, null, plan, true);
    }
}
