package org.pillarboard.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a task stands on a day: 未启动, 进行中, 临期, 待验收, 已销号, 逾期, 终止. A pure function of its dates. */
public enum TaskState {
    NOT_STARTED, RUNNING, DUE_SOON, WAITING, CLOSED, OVERDUE, TERMINATED;

    /**
     * The dates of a task.
     *
     * @param closingOpen whether its closing waits for a hand
     */
    public record Dates(LocalDate startsOn, LocalDate dueOn, @Nullable LocalDate doneOn, @Nullable LocalDate terminatedOn,
            boolean closingOpen) {
    }

    public static TaskState of(Dates dates, LocalDate day) {
        if (dates.doneOn() != null && !dates.doneOn().isAfter(day)) {
            return CLOSED;
        }
        if (dates.terminatedOn() != null && !dates.terminatedOn().isAfter(day)) {
            return TERMINATED;
        }
        if (dates.dueOn().isBefore(day)) {
            return OVERDUE;
        }
        if (dates.closingOpen()) {
            return WAITING;
        }
        if (dates.startsOn().isAfter(day)) {
            return NOT_STARTED;
        }
        return dates.dueOn().isAfter(day.plusDays(MilestoneState.WARN_DAYS)) ? RUNNING : DUE_SOON;
    }
}
