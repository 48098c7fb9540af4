package org.pillarboard.ui.workbench;

import java.util.Comparator;
import java.util.List;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkSheet;
import org.pillarboard.observation.WorkState;

/** The parts of the sheet in their order: 待处理, 可提交, 已提交. */
enum WorkGroup {
    TO_DO, READY, SUBMITTED;

    private static final List<WorkState> URGENCY = List.of(WorkState.IN_ERROR, WorkState.TO_CONFIRM, WorkState.RETURNED,
            WorkState.TO_FILL, WorkState.READY, WorkState.IN_REVIEW, WorkState.APPROVED);

    static WorkGroup of(WorkState state) {
        return switch (state) {
            case TO_FILL, IN_ERROR, TO_CONFIRM, RETURNED -> TO_DO;
            case READY -> READY;
            case IN_REVIEW, APPROVED -> SUBMITTED;
        };
    }

    /** The lines of this part: the overdue first, the oldest debt on top; then what is wrong, asked, returned, empty. */
    List<WorkRow> rows(WorkSheet sheet) {
        return sheet.rows().stream().filter(row -> of(row.state()) == this)
                .sorted(Comparator.comparing((WorkRow row) -> !row.overdue())
                        .thenComparing(row -> row.overdue() ? row.dueOn() : sheet.dueOn())
                        .thenComparing(row -> URGENCY.indexOf(row.state()))
                        .thenComparing(row -> row.indicator().standing().sortOrder())
                        .thenComparing(row -> row.cell().period()))
                .toList();
    }
}
