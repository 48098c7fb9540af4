package org.pillarboard.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/** Keeps what follows from a project's milestones beside it and in its indicators, in the transaction that changed them. */
@Component
class ProjectKeeper {

    private final MilestoneRepository milestones;
    private final IssueRepository issues;
    private final ProjectFeeder feeder;
    private final Investment investment;
    private final ProjectGuard guard;
    private final Clock clock;

    ProjectKeeper(MilestoneRepository milestones, IssueRepository issues, ProjectFeeder feeder, Investment investment,
            ProjectGuard guard, Clock clock) {
        this.milestones = milestones;
        this.issues = issues;
        this.feeder = feeder;
        this.investment = investment;
        this.guard = guard;
        this.clock = clock;
    }

    /** The current person has changed its plan or its standing: what its indicators promise changes from today on. */
    void tell(Project project, String what) {
        feeder.feed(project, AsOf.today(clock).day(), guard.me().name(), what);
    }

    /** What it has invested may be another sum from the day on. */
    void spend(Project project, LocalDate day, String byName) {
        if (investment.note(project, day)) {
            feeder.feed(project, day, byName, "");
        }
    }

    void refresh(Project project) {
        refresh(project, milestones.findByProjectIdOrderBySeq(project.id()));
    }

    void refresh(Project project, List<Milestone> all) {
        project.run(Course.of(all, project.course().majorIssues()));
    }

    void countIssues(Project project) {
        project.run(project.course().withMajorIssues(openMajor(project.id())));
    }

    private int openMajor(UUID projectId) {
        return issues.openMajor(projectId);
    }
}
