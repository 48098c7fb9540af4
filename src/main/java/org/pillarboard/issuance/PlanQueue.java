package org.pillarboard.issuance;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.review.Decision;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewItem;
import org.pillarboard.review.ReviewQueue;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The queue of annual plans. */
@Component
class PlanQueue implements ReviewQueue {

    private final IssuePlanRepository plans;
    private final IssueGuard guard;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanQueue(IssuePlanRepository plans, IssueGuard guard, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.plans = plans;
        this.guard = guard;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return IssuePlans.SUBJECT;
    }

    @Override
    public List<ReviewItem> pending(Set<String> sections) {
        return sections.contains(DebtLedger.SECTION) ? plans.waiting(Limit.of(MoveQueue.SHOWN)).stream().map(PlanQueue::item).toList()
                : List.of();
    }

    private static ReviewItem item(IssuePlan plan) {
        return ReviewItem.of(plan.toRow().ref(), plan.review(), plan.toRow().paperNumber(), plan.unitCode(),
                String.valueOf(plan.toRow().year()), false);
    }

    @Override
    public long count(Set<String> sections) {
        return sections.contains(DebtLedger.SECTION) ? plans.countWaiting() : 0;
    }

    @Override
    public void decide(List<ReviewRef> refs, Decision decision) {
        for (ReviewRef ref : refs) {
            guard.requireDecider(kind(), ref.id());
            var plan = plans.findById(ref.id()).orElseThrow(() -> new NotFound(kind(), ref.id()));
            ref.requireUnchanged(plan.version(), plan.unitCode());
            plan.decide(decision, guard.me(), clock.instant());
            trail.record(TrailKind.DECISION, kind(), ref.id().toString(), null, decision.told());
        }
        events.publishEvent(new QueueMoved(kind()));
    }
}
