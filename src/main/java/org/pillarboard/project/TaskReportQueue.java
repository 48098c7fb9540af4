package org.pillarboard.project;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.review.Decision;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewItem;
import org.pillarboard.review.ReviewQueue;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The queue of tasks' progress; what is approved is what the task says from then on. */
@Component
class TaskReportQueue implements ReviewQueue {

    private final TaskReportRepository reports;
    private final TaskRepository tasks;
    private final ProjectGuard guard;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    TaskReportQueue(TaskReportRepository reports, TaskRepository tasks, ProjectGuard guard, ApplicationEventPublisher events, Trail trail,
            Clock clock) {
        this.reports = reports;
        this.tasks = tasks;
        this.guard = guard;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Tasks.SUBJECT;
    }

    @Override
    public List<ReviewItem> pending(Set<String> sections) {
        return sections.isEmpty() ? List.of() : reports.waiting(ReviewState.SUBMITTED, sections).stream().map(one -> ReviewItem.of(
                one.report().toRow().ref(), one.report().review(), one.task().code(), one.task().unitCode(), "", false)).toList();
    }

    @Override
    public long count(Set<String> sections) {
        return sections.isEmpty() ? 0 : reports.countWaiting(ReviewState.SUBMITTED, sections);
    }

    @Override
    public void decide(List<ReviewRef> refs, Decision decision) {
        refs.forEach(ref -> decide(ref, decision));
        events.publishEvent(new QueueMoved(kind()));
    }

    private void decide(ReviewRef ref, Decision decision) {
        var report = reports.findById(ref.id()).orElseThrow(() -> new NotFound("update", ref.id()));
        guard.requireReviewed(report.sectionCode(), ref.id());
        ref.requireUnchanged(report.version(), report.id());
        report.decide(decision, guard.me(), clock.instant());
        var task = tasks.findById(report.taskId()).orElseThrow();
        String before = task.said();
        if (decision instanceof Decision.Approve) {
            task.report(report.toRow());
        }
        trail.record(TrailKind.DECISION, Tasks.SUBJECT, task.code(), before.isEmpty() ? null : before,
                Spelling.of(decision, report.toRow().said()));
    }
}
