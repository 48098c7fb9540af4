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
    private final MilestonePapers papers;
    private final ProjectGuard guard;
    private final Clock clock;

    OpenMilestones(MilestoneUpdateRepository updates, MilestonePapers papers, ProjectGuard guard, Clock clock) {
        this.updates = updates;
        this.papers = papers;
        this.guard = guard;
        this.clock = clock;
    }

    /** As somebody has read it who now changes it. */
    MilestoneUpdate seen(UUID milestoneId, @Nullable Long version) {
        requireOpen(guard.milestone(milestoneId));
        var update = open(milestoneId);
        if (update.isKept() && (version == null || version != update.version())) {
            throw new RuleViolation("milestone.changed", update.toRow().draftedBy().name());
        }
        return update;
    }

    /** As what papers stand behind: its report is begun, or touched; of a completed one only while it lacks a paper. */
    Evidences.Subject shelf(UUID milestoneId) {
        var update = open(milestoneId);
        update.touch(guard.me(), clock.instant());
        return new Evidences.Subject(MilestoneUpdates.SUBJECT, milestoneId, updates.saveAndFlush(update).unitCode());
    }

    /** The same to change one of its papers: with what a completed one was approved on nothing happens any more. */
    Evidences.Subject shelf(UUID milestoneId, UUID paper) {
        var milestone = guard.milestone(milestoneId);
        if (milestone.isDone() && papers.late(milestone).stream().noneMatch(file -> file.id().equals(paper))) {
            throw new RuleViolation("milestone.completed", milestone.name());
        }
        return shelf(milestoneId);
    }

    private static void requireOpen(Milestone milestone) {
        if (milestone.isDone()) {
            throw new RuleViolation("milestone.completed", milestone.name());
        }
    }

    private MilestoneUpdate open(UUID milestoneId) {
        var milestone = guard.milestone(milestoneId);
        var project = guard.owned(milestone.projectId());
        project.requireOpen();
        if (milestone.isDone() && !papers.lacks(milestone)) {
            throw new RuleViolation("milestone.completed", milestone.name());
        }
        return updates.findByOpenKey(milestoneId.toString())
                .orElseGet(() -> new MilestoneUpdate(milestone, project, guard.me(), clock.instant()));
    }
}
