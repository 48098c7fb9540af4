package org.pillarboard.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A figure that was due on a day and is not official yet (逾期未报). */
public record OverdueReport(Cell cell, LocalDate dueOn) {

    /** Days since the due day, on a day. */
    public long daysOn(LocalDate day) {
        return dueOn.until(day, ChronoUnit.DAYS);
    }
}
