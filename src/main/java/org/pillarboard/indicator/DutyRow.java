package org.pillarboard.indicator;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Period;

/**
 * Who reports what (填报责任): from a day on, until a day at the most.
 *
 * @param untilOn    last day, null while it stands
 * @param untilKnown when that became known; null where it was known all along
 */
public record DutyRow(String indicatorCode, String unitCode, LocalDate fromOn, @Nullable LocalDate untilOn,
        @Nullable Instant untilKnown) {

    /** The same as it was known at a moment: without an end that was told later. */
    DutyRow known(Instant moment) {
        return untilKnown == null || !untilKnown.isAfter(moment) ? this : ending(null, null);
    }

    DutyRow ending(@Nullable LocalDate day, @Nullable Instant known) {
        return new DutyRow(indicatorCode, unitCode, fromOn, day, known);
    }

    /** Whether the unit has to report the period: it stood on the period's last day. */
    public boolean covers(Period period) {
        return !period.endsOn().isBefore(fromOn) && (untilOn == null || !period.endsOn().isAfter(untilOn));
    }
}
