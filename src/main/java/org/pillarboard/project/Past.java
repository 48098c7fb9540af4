package org.pillarboard.project;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.springframework.stereotype.Component;

/** Shows projects and tasks as they were known on a past day. What it answers is set apart from what is kept: nothing of it is written. */
@Component
class Past {

    /** A figure is settled before the state it was counted from is kept, in one transaction: by so much later that is known at the most. */
    static final Duration COMMIT = Duration.ofSeconds(10);

    private final EntityManager entities;
    private final KnownProjectRepository projects;
    private final MilestoneRepository milestones;
    private final KnownTaskRepository tasks;
    private final Clock clock;

    Past(EntityManager entities, KnownProjectRepository projects, MilestoneRepository milestones, KnownTaskRepository tasks, Clock clock) {
        this.entities = entities;
        this.projects = projects;
        this.milestones = milestones;
        this.tasks = tasks;
        this.clock = clock;
    }

    boolean covers(LocalDate day) {
        return day.isBefore(AsOf.today(clock).day());
    }

    /** The last moment that counts on a day: of a past one its end, else there is none. */
    Instant until(LocalDate day) {
        return covers(day) ? new AsOf(day).instant() : Instant.MAX;
    }

    Project of(Project project, KnownProject then) {
        entities.detach(project);
        project.recall(then);
        return project;
    }

    /** Those that were entered by the day. One select of a past day, else none. */
    List<Project> projects(List<Project> some, LocalDate day) {
        if (!covers(day)) {
            return some;
        }
        var known = projects.at(some.stream().map(Project::id).toList(), until(day)).stream()
                .collect(Collectors.toMap(KnownProject::projectId, Function.identity()));
        return some.stream().filter(one -> known.containsKey(one.id())).map(one -> of(one, known.get(one.id()))).toList();
    }

    /**
     * One project.
     *
     * @throws NotFound where it was not entered by the day
     */
    Project project(Project project, LocalDate day) {
        return projects(List.of(project), day).stream().findFirst().orElseThrow(() -> new NotFound(Projects.SUBJECT, project.id()));
    }

    /** The milestones of projects in their order. One select. */
    List<Milestone> steps(Collection<UUID> some, LocalDate day) {
        return !covers(day) ? milestones.findByProjectIdInOrderBySeq(some) : milestones.at(some, until(day)).stream().map(one -> {
            entities.detach(one.milestone());
            return one.milestone().recall(one.then());
        }).toList();
    }

    Task of(Task task, KnownTask then) {
        entities.detach(task);
        return task.recall(then);
    }

    /**
     * One task.
     *
     * @throws NotFound where it was not entered by the day
     */
    Task task(Task task, LocalDate day) {
        return covers(day) ? of(task, tasks.at(task.id(), until(day)).orElseThrow(() -> new NotFound(Tasks.SUBJECT, task.id()))) : task;
    }

    /** How far a task was said to be when it was entered. One select. */
    String firstStep(UUID taskId) {
        return tasks.first(taskId).map(KnownTask::step).orElse("");
    }
}
