package org.pillarboard.project;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The open report of a milestone: found, or begun where the person reports for its unit. */
@Component
class OpenMilestones {

    private final MilestoneUpdateRepository updates;
    private final ProjectGuard guard;
    private final Clock clock;

    OpenMilestones(MilestoneUpdateRepository updates, ProjectGuard guard, Clock clock) {
        this.updates = updates;
        this.guard = guard;
        this.clock = clock;
    }

    /** As somebody has read it who now changes it. */
    MilestoneUpdate seen(UUID milestoneId, @Nullable Long version) {
        var update = open(milestoneId);
        if (update.isKept() && (version == null || version != update.version())) {
            throw new RuleViolation("milestone.changed", update.toRow().draftedBy().name());
        }
        return update;
    }

    /** As what papers stand behind: its report is begun, or touched, while it is not completed. */
    Evidences.Subject shelf(UUID milestoneId) {
        var milestone = guard.milestone(milestoneId);
        var project = guard.owned(milestone.projectId());
        if (!milestone.isDone()) {
            touched(milestoneId);
        }
        return new Evidences.Subject(MilestoneUpdates.SUBJECT, milestoneId, project.unitCode());
    }

    /** Of a milestone that is not completed. */
    MilestoneUpdate touched(UUID milestoneId) {
        var update = open(milestoneId);
        update.touch(guard.me(), clock.instant());
        return updates.saveAndFlush(update);
    }

    private MilestoneUpdate open(UUID milestoneId) {
        var milestone = guard.milestone(milestoneId);
        var project = guard.owned(milestone.projectId());
        project.requireOpen();
        if (milestone.isDone()) {
            throw new RuleViolation("milestone.completed", milestone.name());
        }
        return updates.findByOpenKey(milestoneId.toString())
                .orElseGet(() -> new MilestoneUpdate(milestone, project, guard.me(), clock.instant()));
    }
}
