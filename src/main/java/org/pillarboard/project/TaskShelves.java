package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.evidence.PaperShelves;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One task whole (任务), and the papers that prove it (佐证材料). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class TaskShelves {

    private final Tasks tasks;
    private final TaskReports reports;
    private final Closings closings;
    private final Evidences evidences;
    private final PaperShelves shelves;
    private final CurrentUser user;
    private final Past past;

    TaskShelves(Tasks tasks, TaskReports reports, Closings closings, Evidences evidences, PaperShelves shelves, CurrentUser user, Past past) {
        this.tasks = tasks;
        this.reports = reports;
        this.closings = closings;
        this.evidences = evidences;
        this.shelves = shelves;
        this.user = user;
        this.past = past;
    }

    /**
     * A task with all that stands behind it. Six selects; of a leader five, one more where papers stand behind it.
     *
     * @throws org.pillarboard.shared.NotFound as {@link Tasks#get}
     */
    public TaskDetail get(UUID id) {
        var row = tasks.get(id);
        var shelf = evidences.shelf(Tasks.SUBJECT, id);
        var asked = closings.of(id);
        var said = reports.of(row);
        boolean undecided = isOpen(row) && said.stream().anyMatch(report -> report.review().state().isOpen());
        var allowed = allowed(row, asked);
        var detail = new TaskDetail(row, tasks.entry(id), shelf.papers(), isOpen(row) ? shelf.waiting() : 0,
                reports.inSight(row, said), reports.rounds(row, Instant.MAX), undecided, asked, allowed);
        if (allowed.remove(TaskDetail.Action.REPORT)) {
            allowed.add(reports.allowed(row, detail.open()));
        }
        return detail;
    }

    /**
     * The same as it was known on a past day, when nothing can be done with it any more. Two selects more.
     *
     * @throws org.pillarboard.shared.NotFound as {@link Tasks#get}, and for a day on which it was not entered yet
     */
    public TaskDetail get(UUID id, LocalDate day) {
        if (!past.covers(day)) {
            return get(id);
        }
        var until = past.until(day);
        var row = tasks.get(id, day);
        return new TaskDetail(row, tasks.entry(id), EvidenceRow.at(until, evidences.shelf(Tasks.SUBJECT, id).papers()), 0,
                reports.of(row).stream().filter(report -> report.review().isApprovedBy(until)).toList(), reports.rounds(row, until), false,
                closings.of(id, until), Set.of());
    }

    private static boolean isOpen(TaskRow row) {
        return row.dates().doneOn() == null && row.dates().terminatedOn() == null;
    }

    private Set<TaskDetail.Action> allowed(TaskRow row, List<ClosingRow> asked) {
        var allowed = EnumSet.noneOf(TaskDetail.Action.class);
        boolean open = isOpen(row);
        if (open && user.is(Role.OWNER) && user.ownedUnits().contains(row.unitCode())) {
            allowed.add(TaskDetail.Action.REPORT);
            if (asked.stream().noneMatch(ClosingRow::isChecked)) {
                allowed.add(TaskDetail.Action.ATTACH);
            }
            if (!row.dates().closingOpen()) {
                allowed.addAll(Set.of(TaskDetail.Action.CHANGE_PAPERS, TaskDetail.Action.REQUEST_CLOSING));
            }
        }
        if (user.is(Role.REVIEWER) && user.reviewedSections().contains(row.sectionCode())) {
            allowed.add(TaskDetail.Action.DECIDE);
            if (open) {
                allowed.addAll(Set.of(TaskDetail.Action.REPORT, TaskDetail.Action.TERMINATE));
            }
        }
        return allowed;
    }

    /**
     * Keeps a file behind a task of one's own that is open.
     *
     * @throws RuleViolation {@code task.papers.checked} between the check of its closing and the signature
     */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public void attach(UUID id, String fileName, byte[] content) {
        evidences.add(shelf(id, TaskDetail.Action.ATTACH), fileName, content);
    }

    /** Takes a file from behind it, unless its closing is asked for: what was checked is what is signed. */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public void detach(UUID id, UUID evidenceId) {
        evidences.remove(shelf(id, TaskDetail.Action.CHANGE_PAPERS), evidenceId);
    }

    /** Puts a paper that is kept already behind it too. */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public void share(UUID id, UUID evidenceId) {
        shelves.share(shelf(id, TaskDetail.Action.ATTACH), "", evidenceId);
    }

    /** Puts a newer version of a paper in its place, unless its closing is asked for. */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public void replace(UUID id, UUID former, String fileName, byte[] content) {
        shelves.replace(shelf(id, TaskDetail.Action.CHANGE_PAPERS), former, fileName, content);
    }

    /** The newest papers of the person's units that do not stand behind it yet. */
    @PreAuthorize("hasRole('OWNER')")
    public List<KeptPaper> kept(UUID id, String text) {
        return shelves.kept(user.ownedUnits(), Tasks.SUBJECT, id, text);
    }

    private Evidences.Subject shelf(UUID id, TaskDetail.Action deed) {
        var row = tasks.get(id);
        var asked = closings.of(id);
        var allowed = allowed(row, asked);
        if (allowed.contains(TaskDetail.Action.REPORT) && asked.stream().anyMatch(ClosingRow::isChecked)) {
            throw new RuleViolation("task.papers.checked");
        }
        if (!allowed.contains(deed)) {
            throw user.refuse(Tasks.SUBJECT, id.toString());
        }
        return new Evidences.Subject(Tasks.SUBJECT, id, row.unitCode());
    }
}
