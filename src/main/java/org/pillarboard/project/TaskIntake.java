package org.pillarboard.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over ledgers of tasks kept elsewhere, as far as they have come, all or none. Open to sections alone, since nobody
 * decides on it afterwards.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class TaskIntake {

    /** A task and what has become of it. */
    public record Draft(TaskDraft task, @Nullable LocalDate doneOn, @Nullable LocalDate terminatedOn) {
    }

    private final TaskRepository tasks;
    private final ProjectGuard guard;
    private final TaskFeeder feeder;
    private final Trail trail;
    private final Clock clock;

    TaskIntake(TaskRepository tasks, ProjectGuard guard, TaskFeeder feeder, Trail trail, Clock clock) {
        this.tasks = tasks;
        this.guard = guard;
        this.feeder = feeder;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes tasks over.
     *
     * @param source what they came from, for the trail
     * @throws RuleViolation {@code project.codeTaken}, {@code milestone.check.future} for an end to come
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public List<UUID> bring(List<Draft> drafts, String source) {
        tasks.codesIn(drafts.stream().map(draft -> draft.task().code()).toList()).stream().findFirst().ifPresent(code -> {
            throw new RuleViolation("project.codeTaken", code);
        });
        var brought = tasks.saveAll(drafts.stream().map(this::task).toList());
        feeder.feed(brought, earliest(drafts), new RegisterFigures.Cause(guard.me().name(), Occasion.of(Occasion.Kind.INTAKE, source)));
        trail.record(TrailKind.IMPORT, Tasks.SUBJECT, source, null, String.valueOf(brought.size()));
        return brought.stream().map(Task::id).toList();
    }

    private LocalDate earliest(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> Stream.of(draft.doneOn(), draft.task().dueOn())).filter(Objects::nonNull)
                .min(LocalDate::compareTo).orElseGet(() -> AsOf.today(clock).day());
    }

    private Task task(Draft draft) {
        guard.requireReviewed(draft.task().sectionCode(), guard.me().id());
        var task = new Task(draft.task(), guard.me().id(), clock.instant());
        if (draft.doneOn() != null) {
            requirePast(draft.doneOn());
            task.close(draft.doneOn());
        } else if (draft.terminatedOn() != null) {
            requirePast(draft.terminatedOn());
            task.terminate(draft.terminatedOn(), "");
        }
        return task;
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(AsOf.today(clock).day())) {
            throw new RuleViolation("milestone.check.future", day);
        }
    }
}
