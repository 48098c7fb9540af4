package org.pillarboard.project;

import java.util.List;
import java.util.Set;
import org.pillarboard.evidence.EvidenceRow;

/**
 * A task's page: the task, the papers behind it, its closings, and what the reader may do.
 *
 * @param waiting how many papers more wait for the section to check them before the reader sees them; none behind a task that has ended
 */
public record TaskDetail(TaskRow row, List<EvidenceRow> papers, int waiting, List<ClosingRow> closings, Set<Action> allowed) {

    /** Whether its papers stand as they are until a closing the section has checked is signed or sent back. */
    public boolean isChecked() {
        return closings.stream().anyMatch(ClosingRow::isChecked);
    }

    /** What can be done with a task. */
    public enum Action {
        REPORT, ATTACH, CHANGE_PAPERS, REQUEST_CLOSING, DECIDE, TERMINATE
    }
}
