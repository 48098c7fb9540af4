package org.pillarboard.project;

import java.time.LocalDate;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Baselines (基准计划): the section replaces one with a reason on a paper; every former one stays to be read. */
@Service
@Transactional(readOnly = true)
public class MilestonePlans {

    static final String SUBJECT = "plan";

    private final PlanBook book;
    private final ProjectGuard guard;
    private final Trail trail;

    MilestonePlans(PlanBook book, ProjectGuard guard, Trail trail) {
        this.book = book;
        this.guard = guard;
        this.trail = trail;
    }

    /**
     * Gives a milestone another planned day; the approver is whoever does it.
     *
     * @param paper number of the paper that approves it
     * @throws RuleViolation {@code project.reason}, {@code milestone.completed}, {@code project.notRunning}
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void change(UUID milestoneId, LocalDate newOn, String reason, String paper) {
        if (reason.isBlank()) {
            throw new RuleViolation("project.reason");
        }
        var milestone = guard.milestone(milestoneId);
        guard.reviewed(milestone.projectId());
        var before = milestone.dates().plannedOn();
        book.change(milestoneId, newOn, reason.strip(), paper.strip());
        trail.record(TrailKind.PROJECT, SUBJECT, milestoneId.toString(), before == null ? null : before.toString(),
                newOn + " " + reason);
    }
}
