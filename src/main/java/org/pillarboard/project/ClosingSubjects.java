package org.pillarboard.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What a closing does to the project or task it is about. */
@Component
class ClosingSubjects {

    private final ProjectRepository projects;
    private final MilestoneRepository milestones;
    private final MilestonePapers papers;
    private final ContributionRepository contributions;
    private final IssueRepository issues;
    private final TaskRepository tasks;
    private final TaskFeeder feeder;
    private final OpenRequests requests;
    private final Evidences evidences;
    private final ProjectGuard guard;
    private final CurrentUser user;

    ClosingSubjects(ProjectRepository projects, MilestoneRepository milestones, MilestonePapers papers,
            ContributionRepository contributions, IssueRepository issues, TaskRepository tasks, TaskFeeder feeder,
            OpenRequests requests, Evidences evidences, ProjectGuard guard, CurrentUser user) {
        this.projects = projects;
        this.milestones = milestones;
        this.papers = papers;
        this.contributions = contributions;
        this.issues = issues;
        this.tasks = tasks;
        this.feeder = feeder;
        this.requests = requests;
        this.evidences = evidences;
        this.guard = guard;
        this.user = user;
    }

    /** A task that its section alone may see. */
    boolean isSecret(ClosingRow.Subject subject) {
        return subject.kind() == ClosingRow.Kind.TASK && task(subject.id()).isSecret();
    }

    ClosingRow.Subject of(Project project) {
        return new ClosingRow.Subject(ClosingRow.Kind.PROJECT, project.id(), project.code(), project.unitCode(),
                project.sectionCode());
    }

    /** All milestones done with all their papers approved, nothing unverified, no open problem. */
    void requireReady(Project project) {
        project.requireOpen();
        var steps = milestones.findByProjectIdOrderBySeq(project.id());
        refuse("closing.milestones", project, steps.stream().filter(one -> !one.isDone()));
        refuse("closing.papers", project, papers.lacking(steps));
        var unverified = contributions.findByProjectId(project.id()).stream().map(Contribution::toRow).filter(row -> !row.verified())
                .map(ContributionRow::milestoneId).collect(Collectors.toSet());
        refuse("closing.unverified", project, steps.stream().filter(one -> unverified.contains(one.id())));
        if (issues.findByProjectIdOrderByRaisedAt(project.id()).stream().anyMatch(one -> one.toRow().isOpen())) {
            throw new RuleViolation("closing.issues", project.code());
        }
    }

    private static void refuse(String key, Project project, Stream<Milestone> wrong) {
        String names = wrong.map(one -> one.seq() + " " + one.name()).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            throw new RuleViolation(key, project.code(), names);
        }
    }

    /** A task of one's own whose closing waits from now on. */
    ClosingRow.Subject waitingTask(UUID id) {
        var task = task(id);
        guard.requireOwned(task.unitCode());
        task.requireOpen();
        requirePapers(task);
        task.await(true);
        return new ClosingRow.Subject(ClosingRow.Kind.TASK, id, task.code(), task.unitCode(), task.sectionCode());
    }

    /** A reform task is closed on papers, never on words alone. */
    private void requirePapers(Task task) {
        if (task.typeCode().equals(TaskTypeRow.REFORM) && !evidences.counts(Tasks.SUBJECT, List.of(task.id())).containsKey(task.id())) {
            throw new RuleViolation("closing.taskPapers", task.code());
        }
    }

    /**
     * Signed; a project must still be ready and a task have its papers, as when its closing was asked for.
     *
     * @param hands who asked for it, and on which day: a task counts by the day its owner reported it done
     */
    void close(ClosingRow.Subject subject, TwoHands hands, LocalDate today) {
        switch (subject.kind()) {
            case PROJECT -> {
                var project = projects.findById(subject.id()).orElseThrow();
                requireReady(project);
                project.stand(ProjectStanding.CLOSED, today, subject.code(), null);
            }
            case TASK -> {
                var task = task(subject.id());
                requirePapers(task);
                var reportedOn = AsOf.dayOf(hands.requestedAt());
                task.close(reportedOn);
                requests.dropReport(task.id());
                feeder.feed(task, reportedOn, hands.requestedBy().name());
            }
        }
    }

    /** Sent back. */
    void stayOpen(ClosingRow.Subject subject) {
        if (subject.kind() == ClosingRow.Kind.TASK) {
            task(subject.id()).await(false);
        }
    }

    void reopen(ClosingRow.Subject subject, LocalDate today, String reason) {
        switch (subject.kind()) {
            case PROJECT -> projects.findById(subject.id()).orElseThrow().stand(ProjectStanding.ACTIVE, today, reason, null);
            case TASK -> {
                var task = task(subject.id());
                var done = task.dates().doneOn();
                task.reopen();
                feeder.feed(task, done == null ? today : done, user.name());
            }
        }
    }

    private Task task(UUID id) {
        return tasks.findById(id).orElseThrow(() -> new NotFound(Tasks.SUBJECT, id));
    }
}
