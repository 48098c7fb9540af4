package org.pillarboard.observation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pillarboard.shared.Period;

/**
 * A figure that was due and is not official yet (逾期未报), with those of the year before it that are not either, in a row.
 *
 * @param cell    the newest of them
 * @param dueOn   the day the first of them was due
 * @param since   the period of the first
 * @param periods how many they are
 */
public record OverdueReport(Cell cell, LocalDate dueOn, Period since, int periods) {

    OverdueReport(Cell cell, LocalDate dueOn) {
        this(cell, dueOn, cell.period(), 1);
    }

    /** Days since the first was due, on a day. */
    public long daysOn(LocalDate day) {
        return dueOn.until(day, ChronoUnit.DAYS);
    }
}
