package org.pillarboard.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Period;

/**
 * Who reports what (填报责任): from a day on, until a day at the most.
 *
 * @param untilOn last day, null while it stands
 */
public record DutyRow(String indicatorCode, String unitCode, LocalDate fromOn, @Nullable LocalDate untilOn) {

    /** Whether the unit has to report the period: it stood on the period's last day. */
    public boolean covers(Period period) {
        return !period.endsOn().isBefore(fromOn) && (untilOn == null || !period.endsOn().isAfter(untilOn));
    }
}
