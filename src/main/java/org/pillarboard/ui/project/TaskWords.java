package org.pillarboard.ui.project;

import java.util.Locale;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskState;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** How tasks are put into words. */
record TaskWords(ProjectWords words) {

    static Tone tone(TaskState state) {
        return switch (state) {
            case CLOSED -> Tone.GOOD;
            case DUE_SOON -> Tone.WARN;
            case OVERDUE -> Tone.BAD;
            case RUNNING, WAITING -> Tone.INFO;
            case NOT_STARTED, TERMINATED -> Tone.IDLE;
        };
    }

    Locale locale() {
        return words.locale();
    }

    String state(TaskState state) {
        return words.text("task.state." + state);
    }

    StatusBadge badge(TaskState state) {
        return new StatusBadge(tone(state), state(state));
    }

    /** How far from the due day it stands; of one that has ended, the day. */
    String distance(TaskRow row) {
        if (row.dates().doneOn() != null) {
            return words.text("task.closedOn", words.day(row.dates().doneOn()));
        }
        return switch (row.state()) {
            case TERMINATED -> words.text("task.terminatedOn", words.day(row.dates().terminatedOn()));
            case OVERDUE -> words.text("project.overdueBy", String.valueOf(row.daysLate()));
            case NOT_STARTED, RUNNING, DUE_SOON, WAITING -> row.daysLate() == 0 ? words.text("task.dueToday")
                    : words.text("task.daysLeft", -row.daysLate());
            case CLOSED -> "";
        };
    }
}
