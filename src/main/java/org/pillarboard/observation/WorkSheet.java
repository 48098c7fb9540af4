package org.pillarboard.observation;

import java.time.LocalDate;
import java.util.List;
import org.pillarboard.shared.Period;

/**
 * What a unit has to report for a month: what is due in it, what is overdue from before, what was returned.
 *
 * @param dueOn the day the month's reports are due
 */
public record WorkSheet(String unitCode, Period month, LocalDate dueOn, List<WorkRow> rows) {
}
