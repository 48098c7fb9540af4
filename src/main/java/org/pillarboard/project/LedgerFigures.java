package org.pillarboard.project;

import java.time.LocalDate;
import java.util.Collection;

/**
 * A ledger of tasks counted on a day (台账统计). Terminated tasks are out of the total.
 *
 * @param total   tasks of the ledger
 * @param closed  closed by the day
 * @param overdue due before the day and not closed
 */
public record LedgerFigures(int total, int closed, int overdue) {

    public static LedgerFigures of(Collection<TaskState.Dates> tasks, LocalDate day) {
        var states = tasks.stream().map(dates -> TaskState.of(dates, day)).toList();
        return new LedgerFigures((int) states.stream().filter(state -> state != TaskState.TERMINATED).count(),
                (int) states.stream().filter(state -> state == TaskState.CLOSED).count(),
                (int) states.stream().filter(state -> state == TaskState.OVERDUE).count());
    }
}
