package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewState;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
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

    private static final int YI = 8;
    private final IssuePlanRepository plans;
    private final StageMoveRepository moves;
    private final IssueGuard guard;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuePlans(IssuePlanRepository plans, StageMoveRepository moves, IssueGuard guard, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.moves = moves;
        this.guard = guard;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Hands a plan in; one that came back is put right by it.
     *
     * @throws RuleViolation {@code issuance.left}, {@code issuance.plan.waiting} while one for the same year waits,
     *                       {@code issuance.plan.less} without a reason when it is for less than what is issued or than the plan in force
     */
    public UUID submit(IssuePlanDraft draft) {
        guard.requireOwned(draft.unitCode());
        guard.requireInScope(draft.unitCode());
        var open = plans.open(Issues.TYPED, draft.unitCode(), draft.year());
        if (open.filter(plan -> plan.review().state() == ReviewState.SUBMITTED).isPresent()) {
            throw new RuleViolation("issuance.plan.waiting");
        }
        var former = plans.approvedOf(draft.unitCode(), draft.year(), Limit.of(1)).stream().findFirst().map(IssuePlan::toRow).orElse(null);
        requireReason(draft, former);
        var plan = open.orElseGet(() -> plans.save(new IssuePlan(draft, guard.me(), clock.instant())));
        plan.write(draft, guard.me(), clock.instant());
        plan.submit(guard.me(), clock.instant());
        tell(plan, former == null ? null : former.spelling(), plan.toRow().spelling());
        return plan.id();
    }

    private void requireReason(IssuePlanDraft draft, @Nullable IssuePlanRow former) {
        var day = AsOf.today(clock).day();
        var pipeline = Pipeline.of(day, moves.approved(clock.instant(), false, Set.of(draft.unitCode())).stream().map(StageMove::toRow).toList());
        var issued = PlanProgress.sum(PlanProgress.issued(pipeline.issues(), draft.unitCode(), draft.year(), day));
        var inForce = former == null ? BigDecimal.ZERO : former.amount();
        if (draft.reason().isBlank() && draft.amount().compareTo(issued.max(inForce)) < 0) {
            throw new RuleViolation("issuance.plan.less", yi(draft.amount()), yi(issued), yi(inForce));
        }
    }

    private static BigDecimal yi(BigDecimal yuan) {
        return yuan.movePointLeft(YI).stripTrailingZeros();
    }

    /** What came back to the person's units and was not handed in again. One select at the most. */
    @Transactional(readOnly = true)
    public List<IssuePlanRow> returned() {
        var own = guard.owned();
        return own.isEmpty() ? List.of() : plans.openOf(EnumSet.of(ReviewState.RETURNED), own).stream().map(IssuePlan::toRow).toList();
    }

    /** Takes back what nobody has decided yet; it is a draft again. */
    public void withdraw(UUID id) {
        var plan = require(id);
        plan.withdraw();
        tell(plan, null, "withdrawn");
    }

    /** Gives a draft up, or one that came back. */
    public void discard(UUID id) {
        var plan = require(id);
        plan.discard();
        tell(plan, null, "discarded");
    }

    private void tell(IssuePlan plan, @Nullable String before, String after) {
        trail.record(TrailKind.SUBMISSION, SUBJECT, plan.id().toString(), before, after);
        events.publishEvent(new QueueMoved(SUBJECT));
    }

    private IssuePlan require(UUID id) {
        var plan = plans.findById(id).orElseThrow(() -> new NotFound(SUBJECT, id));
        guard.requireOwned(plan.unitCode());
        return plan;
    }
}
