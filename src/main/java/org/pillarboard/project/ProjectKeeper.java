package org.pillarboard.project;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what follows from a project's milestones beside it, in the transaction that changed them. */
@Component
class ProjectKeeper {

    private final MilestoneRepository milestones;
    private final IssueRepository issues;

    ProjectKeeper(MilestoneRepository milestones, IssueRepository issues) {
        this.milestones = milestones;
        this.issues = issues;
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
