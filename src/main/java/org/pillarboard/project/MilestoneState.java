package org.pillarboard.project;

import java.time.LocalDate;

/** Where a milestone stands on a day (节点状态): a pure function of its dates and of whether its project runs. */
public enum MilestoneState {
    DONE_ON_TIME, DONE_LATE, DONE_NO_PLAN, OPEN_RED, OPEN_YELLOW, OPEN_GREEN, NO_PLAN, NOT_STARTED, PAUSED, CANCELLED;

    /** Days before its planned day from which an open milestone is yellow. */
    public static final int WARN_DAYS = 30;

    /** The state on a day; completed ones keep theirs whatever became of the project. */
    public static MilestoneState of(MilestoneDates dates, ProjectStanding standing, LocalDate day) {
        if (dates.completedOn() != null) {
            return done(dates);
        }
        return switch (standing) {
            case PAUSED -> PAUSED;
            case CANCELLED -> CANCELLED;
            case ACTIVE, CLOSED -> open(dates, day);
        };
    }

    private static MilestoneState done(MilestoneDates dates) {
        if (dates.plannedOn() == null) {
            return DONE_NO_PLAN;
        }
        return dates.plannedOn().isBefore(dates.completedOn()) ? DONE_LATE : DONE_ON_TIME;
    }

    private static MilestoneState open(MilestoneDates dates, LocalDate day) {
        if (dates.notStarted()) {
            return NOT_STARTED;
        }
        if (dates.plannedOn() == null) {
            return NO_PLAN;
        }
        if (dates.plannedOn().isBefore(day)) {
            return OPEN_RED;
        }
        return dates.plannedOn().isAfter(day.plusDays(WARN_DAYS)) ? OPEN_GREEN : OPEN_YELLOW;
    }

    public boolean isDone() {
        return this == DONE_ON_TIME || this == DONE_LATE || this == DONE_NO_PLAN;
    }

    public boolean isOpen() {
        return this == OPEN_RED || this == OPEN_YELLOW || this == OPEN_GREEN || this == NO_PLAN;
    }
}
