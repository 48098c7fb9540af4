package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.rule.Figure;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;

/** An official total as read: a unit with everything below it, for a period. */
record TotalRow(String indicatorCode, String unitCode, String periodCode, BigDecimal value,
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, Qualifier qualifier, int reportingUnits,
        int expectedUnits, @Nullable UUID observationId, Instant knownFrom) {

    Figure figure(Period period) {
        return new Figure(period, value, numerator, denominator, qualifier);
    }

    EnteredFigure entered() {
        return new EnteredFigure(value, numerator, denominator, qualifier, null, null, null);
    }

    IndicatorReading.Known known() {
        return new IndicatorReading.Known(knownFrom, observationId);
    }

    Coverage coverage() {
        return new Coverage(reportingUnits, expectedUnits);
    }
}
