package org.pillarboard.cockpit;

import java.time.LocalDate;
import java.util.List;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.LateDebt;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.OverdueReport;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.project.TaskRow;
import org.pillarboard.shared.Rag;

/** One line of what needs attention (需要关注). */
public sealed interface Attention {

    AttentionKind kind();

    /** A red or amber indicator with what is wrong by how much. */
    record OffPlan(IndicatorReading reading, Rag rag, Shortfall shortfall) implements Attention {
        @Override
        public AttentionKind kind() {
            return rag == Rag.RED ? AttentionKind.BEHIND : AttentionKind.WATCH;
        }
    }

    /**
     * An indicator nobody has reported, or not for so long that its last figure is stale.
     *
     * @param daysLate days since the due day
     */
    record Silent(IndicatorReading reading, LocalDate dueOn, long daysLate) implements Attention {
        @Override
        public AttentionKind kind() {
            return AttentionKind.UNREPORTED;
        }
    }

    /**
     * Debt that falls due within 90 days and whose money has not come as far as it must.
     *
     * @param day the ledger stands on
     */
    record Due(DueItem due, LocalDate day, Rag rag) implements Attention {
        @Override
        public AttentionKind kind() {
            return rag == Rag.RED ? AttentionKind.BEHIND : AttentionKind.WATCH;
        }
    }

    /** Debt that should have been repaid and, as is known, was not. */
    record Unpaid(LateDebt debt) implements Attention {
        @Override
        public AttentionKind kind() {
            return AttentionKind.BEHIND;
        }
    }

    /**
     * A put day that is over, and nobody has told what was put: up to all of it may have fallen due.
     *
     * @param day it is looked at
     */
    record Unanswered(DueItem due, LocalDate day) implements Attention {

        @Override
        public AttentionKind kind() {
            return due.unansweredLight() == Rag.RED ? AttentionKind.BEHIND : AttentionKind.WATCH;
        }
    }

    /** A red project: an important step overdue, an end far behind its plan, too dear, or a major problem open. */
    record Stuck(ProjectRow project) implements Attention {
        @Override
        public AttentionKind kind() {
            return AttentionKind.BEHIND;
        }
    }

    /** A task that should be done and is not. */
    record Undone(TaskRow task) implements Attention {
        @Override
        public AttentionKind kind() {
            return AttentionKind.BEHIND;
        }
    }

    /**
     * A unit that owes reports others have delivered.
     *
     * @param daysLate days since the earliest due day
     */
    record Owing(String unitCode, List<OverdueReport> reports, long daysLate) implements Attention {
        @Override
        public AttentionKind kind() {
            return AttentionKind.UNREPORTED;
        }
    }
}
