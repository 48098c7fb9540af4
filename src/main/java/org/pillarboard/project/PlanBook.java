package org.pillarboard.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes a new baseline beside the old ones and lets the project follow. */
@Component
class PlanBook {

    private final ProjectRepository projects;
    private final MilestoneRepository milestones;
    private final PlanRepository plans;
    private final ProjectGuard guard;
    private final ProjectKeeper keeper;
    private final Clock clock;

    PlanBook(ProjectRepository projects, MilestoneRepository milestones, PlanRepository plans, ProjectGuard guard,
            ProjectKeeper keeper, Clock clock) {
        this.projects = projects;
        this.milestones = milestones;
        this.plans = plans;
        this.guard = guard;
        this.keeper = keeper;
        this.clock = clock;
    }

    void change(UUID milestoneId, LocalDate newOn, String reason, String paper) {
        var milestone = guard.milestone(milestoneId);
        var project = projects.findById(milestone.projectId()).orElseThrow();
        project.requireOpen();
        milestone.plan(newOn);
        plans.save(new MilestonePlan(milestoneId, new PlanRow(plans.countByMilestoneId(milestoneId) + 1, newOn, reason, paper,
                guard.me(), clock.instant())));
        keeper.refresh(project, milestones.findByProjectIdOrderBySeq(project.id()));
        keeper.tell(project, milestone.name());
    }
}
