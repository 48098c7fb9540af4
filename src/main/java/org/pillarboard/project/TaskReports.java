package org.pillarboard.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Round;
import org.pillarboard.review.Rounds;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The progress of tasks (任务进展): said by the unit or the section, and in the task's own words once another of the section has approved it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class TaskReports {

    private final TaskReportRepository reports;
    private final TaskRepository tasks;
    private final ProjectGuard guard;
    private final CurrentUser user;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    TaskReports(TaskReportRepository reports, TaskRepository tasks, ProjectGuard guard, CurrentUser user, Rounds rounds,
            ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.reports = reports;
        this.tasks = tasks;
        this.guard = guard;
        this.user = user;
        this.rounds = rounds;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every report of a task, the oldest first, whoever may read it. One select. */
    List<TaskReportRow> of(TaskRow task) {
        return reports.findByTaskIdOrderByDraftedAt(task.id()).stream().map(TaskReport::toRow).toList();
    }

    /** Those of them the person reads: of those who see what is approved alone no other. */
    List<TaskReportRow> inSight(TaskRow task, List<TaskReportRow> all) {
        return waits(task) ? all.stream().filter(row -> row.review().state() == ReviewState.APPROVED).toList() : all;
    }

    /** How they went from hand to hand by a moment, the oldest first; none for those who see what is approved alone. One select at the most. */
    List<Round> rounds(TaskRow task, Instant until) {
        return waits(task) ? List.of() : rounds.of(Tasks.SUBJECT, task.code()).stream().filter(one -> !one.at().isAfter(until)).toList();
    }

    private boolean waits(TaskRow task) {
        return guard.waits(task.unitCode(), task.sectionCode());
    }

    /** What waits for the current reviewer's sections, the oldest first. One select. */
    @PreAuthorize("hasRole('REVIEWER')")
    public List<NamedTaskReport> pending() {
        return named(user.reviewedSections().isEmpty() ? List.of() : reports.waiting(ReviewState.SUBMITTED, user.reviewedSections()));
    }

    /** What came back to the units the person reports for, the longest waiting first. One select. */
    @PreAuthorize("hasRole('OWNER')")
    public List<NamedTaskReport> returned() {
        return named(user.ownedUnits().isEmpty() ? List.of() : reports.ofUnits(ReviewState.RETURNED, user.ownedUnits()));
    }

    private static List<NamedTaskReport> named(List<TaskReportRepository.Named> found) {
        return found.stream().map(one -> new NamedTaskReport(one.report().toRow(), one.task().code(), one.task().name())).toList();
    }

    /**
     * Hands in how far a task is and what came of it.
     *
     * @param seen the version of its open report the person has read; null: there was none
     * @throws RuleViolation {@code task.report.empty}, {@code task.ended}, {@code milestone.changed}, {@code review.notEditable}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public void handIn(UUID taskId, String step, String outcome, @Nullable Long seen) {
        var task = task(taskId);
        guard.requireKept(task.unitCode(), task.sectionCode());
        var report = reports.findByOpenKey(taskId.toString()).orElseGet(() -> new TaskReport(task, guard.me(), clock.instant()));
        if (report.isKept() && (seen == null || seen != report.version())) {
            throw new RuleViolation("milestone.changed", report.draftedBy().name());
        }
        handIn(task, report, step, outcome);
    }

    /** The first words of a task just entered, by whoever may not approve them. */
    void begin(Task task, String step) {
        handIn(task, new TaskReport(task, guard.me(), clock.instant()), step, "");
    }

    private void handIn(Task task, TaskReport report, String step, String outcome) {
        task.requireOpen();
        if (step.isBlank() && outcome.isBlank()) {
            throw new RuleViolation("task.report.empty");
        }
        report.write(step.strip(), outcome.strip(), guard.me(), clock.instant());
        report.submit(guard.me(), clock.instant());
        tell(task, null, reports.saveAndFlush(report).toRow().said());
    }

    /**
     * Takes an undecided report back: one's own, or one of a unit one reports for.
     *
     * @param seen the version of the report the person has read
     * @throws RuleViolation {@code review.notSubmitted}, {@code milestone.changed}
     */
    @Transactional
    @PreAuthorize("hasAnyRole('REVIEWER', 'OWNER')")
    public void withdraw(UUID taskId, long seen) {
        var task = task(taskId);
        var report = reports.findByOpenKey(taskId.toString()).orElseThrow(() -> new RuleViolation("review.notSubmitted"));
        if (seen != report.version()) {
            throw new RuleViolation("milestone.changed", report.draftedBy().name());
        }
        if (!isOwn(report.toRow())) {
            guard.requireOwned(task.unitCode());
        }
        report.withdraw();
        tell(task, "submitted", "withdrawn");
    }

    /** What the person, who may report on a task, may do about its open report. */
    TaskDetail.Action allowed(TaskRow task, @Nullable TaskReportRow open) {
        if (open == null || open.review().state() != ReviewState.SUBMITTED) {
            return TaskDetail.Action.REPORT;
        }
        return isOwn(open) || user.ownedUnits().contains(task.unitCode()) ? TaskDetail.Action.WITHDRAW_REPORT : TaskDetail.Action.DECIDE_REPORT;
    }

    private boolean isOwn(TaskReportRow report) {
        var by = report.review().submittedBy();
        return by != null && by.id().equals(user.id());
    }

    private Task task(UUID id) {
        var task = tasks.findById(id).orElseThrow(() -> new NotFound(Tasks.SUBJECT, id));
        if (task.isSecret()) {
            guard.requireReviewed(task.sectionCode(), id);
        }
        return task;
    }

    private void tell(Task task, @Nullable String before, String after) {
        trail.record(TrailKind.SUBMISSION, Tasks.SUBJECT, task.code(), before, after);
        events.publishEvent(new QueueMoved(Tasks.SUBJECT));
    }
}
