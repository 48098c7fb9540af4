package org.pillarboard.project;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Round;

/**
 * A task's page: the task, the papers behind it, what was said of its progress, its closings, and what the reader may do.
 *
 * @param entry   how it came into the book
 * @param reports the oldest first; those approved alone for who sees no others
 * @param rounds  how its reports went from hand to hand, the oldest first; none for who sees what is approved alone
 * @param undecided whether a report is on its way that nobody has approved: that much everybody who sees the task may know
 * @param waiting how many papers more wait for the section to check them before the reader sees them; none behind a task that has ended
 */
public record TaskDetail(TaskRow row, TaskEntry entry, List<EvidenceRow> papers, int waiting, List<TaskReportRow> reports,
        List<Round> rounds, boolean undecided, List<ClosingRow> closings, Set<Action> allowed) {

    /** The report that is written or waits; null: there is none, or not for the reader. */
    public @Nullable TaskReportRow open() {
        return reports.stream().filter(report -> report.review().state().isOpen()).findFirst().orElse(null);
    }

    /** The report the task's words are from; null where they were taken over with it. */
    public @Nullable TaskReportRow official() {
        return reports.stream().filter(report -> report.review().state() == ReviewState.APPROVED)
                .max(Comparator.comparing(report -> Objects.requireNonNull(report.review().decidedAt()))).orElse(null);
    }

    /** Whether its papers stand as they are until a closing the section has checked is signed or sent back. */
    public boolean isChecked() {
        return closings.stream().anyMatch(ClosingRow::isChecked);
    }

    /** What can be done with a task. */
    public enum Action {
        REPORT, WITHDRAW_REPORT, DECIDE_REPORT, ATTACH, CHANGE_PAPERS, REQUEST_CLOSING, DECIDE, TERMINATE
    }
}
