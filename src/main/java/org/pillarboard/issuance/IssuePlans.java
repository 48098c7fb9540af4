package org.pillarboard.issuance;

import java.time.Clock;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owners' annual plans (年度债券发行计划): handed in with their paper's number; a newer one replaces the older once approved. */
@Service
@Transactional
@PreAuthorize("hasRole('OWNER')")
public class IssuePlans {

    /** What plans are called in the trail and in the inbox. */
    public static final String SUBJECT = "issuePlan";

    private final IssuePlanRepository plans;
    private final IssueGuard guard;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuePlans(IssuePlanRepository plans, IssueGuard guard, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.guard = guard;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands a plan in; one that came back is put right by it.
     *
     * @throws RuleViolation {@code issuance.plan.waiting} while one for the same year waits
     */
    public UUID submit(IssuePlanDraft draft) {
        guard.requireOwned(draft.unitCode());
        var open = plans.open(Issues.TYPED, draft.unitCode(), draft.year());
        if (open.filter(plan -> plan.review().state() == ReviewState.SUBMITTED).isPresent()) {
            throw new RuleViolation("issuance.plan.waiting");
        }
        var plan = open.orElseGet(() -> plans.save(new IssuePlan(draft, guard.me(), clock.instant())));
        plan.write(draft, guard.me(), clock.instant());
        plan.submit(guard.me(), clock.instant());
        trail.record(TrailKind.SUBMISSION, SUBJECT, plan.id().toString(), null, "IssuePlan[paper=" + draft.paperNumber() + "]");
        events.publishEvent(new QueueMoved(SUBJECT));
        return plan.id();
    }
}
