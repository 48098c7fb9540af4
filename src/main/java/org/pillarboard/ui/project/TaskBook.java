package org.pillarboard.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Reporter;
import org.pillarboard.identity.Reporters;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.project.ClosingRow;
import org.pillarboard.project.Closings;
import org.pillarboard.project.LedgerFigures;
import org.pillarboard.project.PendingHand;
import org.pillarboard.project.PendingHands;
import org.pillarboard.project.TaskDetail;
import org.pillarboard.project.TaskDraft;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskReportRow;
import org.pillarboard.project.TaskReports;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskShelves;
import org.pillarboard.project.TaskState;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.project.Tasks;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What the screens of tasks read and do. One service call per gesture. */
@Component
class TaskBook extends Book {

    private final Tasks tasks;
    private final TaskShelves shelves;
    private final TaskReports reports;
    private final ReviewInbox inbox;
    private final Closings closings;
    private final PendingHands hands;
    private final Sections sections;
    private final Reporters reporters;
    private final CurrentUser user;

    TaskBook(Tasks tasks, TaskShelves shelves, TaskReports reports, ReviewInbox inbox, Closings closings, PendingHands hands,
            Sections sections, Reporters reporters, CurrentUser user, BookNames names) {
        super(names);
        this.tasks = tasks;
        this.shelves = shelves;
        this.reports = reports;
        this.inbox = inbox;
        this.closings = closings;
        this.hands = hands;
        this.sections = sections;
        this.reporters = reporters;
        this.user = user;
    }

    List<TaskRow> page(TaskFilter filter, Pageable pageable) {
        return tasks.page(filter, pageable);
    }

    Map<TaskState, Long> states(TaskFilter filter) {
        return tasks.states(filter);
    }

    /** What the list of a past day lacks. */
    LateEntries late(TaskFilter filter, Locale locale) {
        return new LateEntries(tasks.latecomers(filter), Tasks.SUBJECT, locale);
    }

    long leadsKeptBack(TaskFilter filter) {
        return tasks.leadsKeptBack(filter);
    }

    LedgerFigures leads(TaskFilter filter) {
        return tasks.leads(filter);
    }

    List<TaskTypeRow> types() {
        return tasks.types();
    }

    TaskDetail get(UUID id, LocalDate day) {
        return shelves.get(id, day);
    }

    /** Delays and closings that wait for one of the reader's hands. Two selects of those who decide, none of others. */
    List<PendingHand> waiting() {
        return hands.list();
    }

    /** The units the person may enter a task for. */
    List<UnitRow> unitsToKeep() {
        var all = tree().inOrder();
        var own = user.ownedUnits();
        return user.is(Role.REVIEWER) ? all : all.stream().filter(unit -> own.contains(unit.code())).toList();
    }

    /** The sections a task of the person's may be given to. */
    List<SectionRow> sections() {
        return user.is(Role.OWNER) ? sections.list()
                : sections.list().stream().filter(section -> user.reviewedSections().contains(section.code())).toList();
    }

    List<Reporter> reporters(String unitCode) {
        return reporters.of(unitCode);
    }

    UUID create(TaskDraft draft) {
        return tasks.create(draft);
    }

    void report(TaskDetail seen, String step, String outcome) {
        var open = seen.open();
        reports.handIn(seen.row().id(), step, outcome, open == null ? null : open.version());
    }

    void withdraw(TaskReportRow report) {
        reports.withdraw(report.taskId(), report.version());
    }

    void decide(TaskReportRow report, Decision decision) {
        inbox.decide(List.of(report.ref()), decision);
    }

    void terminate(UUID id, String reason) {
        tasks.terminate(id, reason);
    }

    void requestClosing(UUID id, String selfReport) {
        closings.requestTask(id, selfReport);
    }

    void check(ClosingRow row) {
        closings.check(row.id());
    }

    void sign(ClosingRow row) {
        closings.sign(row.id());
    }

    void refuse(ClosingRow row, String reason) {
        closings.refuse(row.id(), reason);
    }

    void reopen(ClosingRow row, String reason) {
        closings.reopen(row.id(), reason);
    }

    void attach(UUID id, String fileName, byte[] content) {
        shelves.attach(id, fileName, content);
    }

    void detach(UUID id, UUID evidence) {
        shelves.detach(id, evidence);
    }

    void share(UUID id, UUID evidence) {
        shelves.share(id, evidence);
    }

    void replace(UUID id, UUID former, String fileName, byte[] content) {
        shelves.replace(id, former, fileName, content);
    }

    List<KeptPaper> kept(UUID id, String text) {
        return shelves.kept(id, text);
    }
}
