package org.pillarboard.project;

import java.time.Clock;
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
    private final ProjectGuard guard;
    private final Clock clock;

    ProjectKeeper(MilestoneRepository milestones, IssueRepository issues, ProjectFeeder feeder, ProjectGuard guard, Clock clock) {
        this.milestones = milestones;
        this.issues = issues;
        this.feeder = feeder;
        this.guard = guard;
        this.clock = clock;
    }

    /** The current person has changed its plan or its standing: what its indicators promise changes from today on. */
    void tell(Project project, String what) {
        feeder.feed(project, AsOf.today(clock).day(), guard.me().name(), what);
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
