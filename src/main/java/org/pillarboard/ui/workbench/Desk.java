package org.pillarboard.ui.workbench;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.FilingRow;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.issuance.IssuePlanRow;
import org.pillarboard.issuance.IssuePlans;
import org.pillarboard.issuance.ReturnedMove;
import org.pillarboard.issuance.StageMoves;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.ObservationDraft;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.observation.PeriodLocks;
import org.pillarboard.observation.SubmitResult;
import org.pillarboard.observation.UpdateEvidences;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.observation.WorkSheet;
import org.pillarboard.project.DueMilestone;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.NamedTaskReport;
import org.pillarboard.project.TaskReports;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.Period;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * One service call per gesture of a reporter. Two people who save the same cell in the same instant meet in the database;
 * the one who came second asks again and so is told what the first has written.
 */
@Component
class Desk {

    /**
     * Beside the figures.
     *
     * @param due     milestones overdue or due within 30 days, the longest due first
     * @param papers  completed milestones whose late papers came back
     * @param reports words of tasks' progress that came back
     * @param filings debt filings that came back
     * @param moves   steps of bonds that came back
     * @param plans   annual bond plans that came back
     */
    record Beside(List<DueMilestone> due, List<DueMilestone> papers, List<NamedTaskReport> reports, List<FilingRow> filings,
            List<ReturnedMove> moves, List<IssuePlanRow> plans) {
    }

    private static final int DUE_WITHIN = 30;
    private final ObservationUpdates updates;
    private final UpdateEvidences evidences;
    private final MilestoneUpdates milestones;
    private final PeriodLocks locks;
    private final DebtFilings filings;
    private final StageMoves moves;
    private final IssuePlans plans;
    private final TaskReports tasks;

    Desk(ObservationUpdates updates, UpdateEvidences evidences, MilestoneUpdates milestones, PeriodLocks locks,
            DebtFilings filings, StageMoves moves, IssuePlans plans, TaskReports tasks) {
        this.updates = updates;
        this.evidences = evidences;
        this.milestones = milestones;
        this.locks = locks;
        this.filings = filings;
        this.moves = moves;
        this.plans = plans;
        this.tasks = tasks;
    }

    /** What waits for the reporter beside the figures of the sheet. */
    Beside beside() {
        return new Beside(milestones.due(DUE_WITHIN), milestones.returnedPapers(), tasks.returned(),
                filings.mine().stream().filter(row -> row.review().state() == ReviewState.RETURNED).toList(), moves.returned(),
                plans.returned());
    }

    WorkSheet sheet(String unitCode, Period month) {
        return updates.sheet(unitCode, month);
    }

    /** Those among some lines that can be typed into though their section has locked their period. */
    List<WorkRow> locked(List<WorkRow> rows) {
        var locked = locks.locked();
        return rows.stream().filter(WorkRow::isEditable)
                .filter(row -> locked.contains(row.indicator().sectionCode() + "/" + row.cell().period().code())).toList();
    }

    WorkRow row(Cell cell) {
        return updates.row(cell);
    }

    WorkRow save(ObservationDraft draft) {
        return twice(() -> updates.save(draft));
    }

    WorkRow noChange(WorkRow row, String sourceNote) {
        Long seen = row.update() == null ? null : row.update().version();
        return twice(() -> updates.saveNoChange(row.cell(), seen, sourceNote));
    }

    WorkRow attach(Cell cell, String fileName, byte[] content) {
        return twice(() -> evidences.attach(cell, fileName, content));
    }

    WorkRow detach(Cell cell, UUID evidenceId) {
        return twice(() -> evidences.detach(cell, evidenceId));
    }

    WorkRow share(Cell cell, UUID evidenceId) {
        return twice(() -> evidences.share(cell, evidenceId));
    }

    WorkRow replace(Cell cell, UUID former, String fileName, byte[] content) {
        return twice(() -> evidences.replace(cell, former, fileName, content));
    }

    List<KeptPaper> kept(WorkRow row, String text) {
        return evidences.kept(row, text);
    }

    List<EvidenceRow> files(WorkRow row) {
        return evidences.files(row);
    }

    SubmitResult submit(Collection<UUID> ids) {
        return twice(() -> updates.submit(ids));
    }

    void withdraw(UUID id) {
        updates.withdraw(id);
    }

    void discard(UUID id) {
        updates.discard(id);
    }

    private static <T> T twice(Supplier<T> gesture) {
        try {
            return gesture.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException second) {
            return gesture.get();
        }
    }
}
