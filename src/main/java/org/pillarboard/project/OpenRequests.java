package org.pillarboard.project;

import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.review.QueueMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The delays, closings and words of progress that nobody has decided; those of what has ended are asked of nobody any more. */
@Component
class OpenRequests {

    private final DelayRepository delays;
    private final ClosingRepository closings;
    private final TaskReportRepository reports;
    private final TaskRepository tasks;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    OpenRequests(DelayRepository delays, ClosingRepository closings, TaskReportRepository reports, TaskRepository tasks, Trail trail,
            ApplicationEventPublisher events) {
        this.delays = delays;
        this.closings = closings;
        this.reports = reports;
        this.tasks = tasks;
        this.trail = trail;
        this.events = events;
    }

    /** Takes back what is open about a project or task, in the transaction that ends it. */
    void withdraw(UUID subjectId) {
        closings.of(subjectId).stream().filter(one -> one.hands().state().isOpen())
                .forEach(one -> one.hands(one.hands().withdraw()));
        delays.ofProject(subjectId).stream().filter(one -> one.hands().state().isOpen())
                .forEach(one -> one.hands(one.hands().withdraw()));
        dropReport(subjectId);
        events.publishEvent(new QueueMoved(Closings.SUBJECT));
    }

    /** Of a task that has ended nothing more is said. */
    void dropReport(UUID taskId) {
        reports.findByOpenKey(taskId.toString()).ifPresent(report -> {
            if (!report.review().state().isEditable()) {
                report.withdraw();
            }
            report.discard();
            tasks.findById(taskId).ifPresent(task -> trail.record(TrailKind.SUBMISSION, Tasks.SUBJECT, task.code(), report.toRow().said(), "endedUndecided"));
            events.publishEvent(new QueueMoved(Tasks.SUBJECT));
        });
    }
}
