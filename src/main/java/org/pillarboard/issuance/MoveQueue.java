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
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The queue of moves owners hand in; what is approved moves the board and, with it, the ledger. */
@Component
class MoveQueue implements ReviewQueue {

    static final int SHOWN = 50;

    private final StageMoveRepository moves;
    private final MoveTrial trial;
    private final IssueBooking booking;
    private final IssueFeed feed;
    private final IssueGuard guard;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveQueue(StageMoveRepository moves, MoveTrial trial, IssueBooking booking, IssueFeed feed, IssueGuard guard, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.moves = moves;
        this.trial = trial;
        this.booking = booking;
        this.feed = feed;
        this.guard = guard;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return StageMoves.SUBJECT;
    }

    @Override
    public List<ReviewItem> pending(Set<String> sections) {
        return sections.contains(DebtLedger.SECTION) ? moves.waiting(Limit.of(SHOWN)).stream().map(MoveQueue::item).toList() : List.of();
    }

    private static ReviewItem item(StageMove move) {
        return ReviewItem.of(move.toRow().ref(), move.review(), move.toRow().stage().name(), move.unitCode(), "", false);
    }

    @Override
    public long count(Set<String> sections) {
        return sections.contains(DebtLedger.SECTION) ? moves.countWaiting() : 0;
    }

    @Override
    public void decide(List<ReviewRef> refs, Decision decision) {
        refs.forEach(ref -> decide(ref, decision));
        events.publishEvent(new QueueMoved(kind()));
    }

    private void decide(ReviewRef ref, Decision decision) {
        guard.requireDecider(kind(), ref.id());
        var move = moves.findById(ref.id()).orElseThrow(() -> new NotFound(kind(), ref.id()));
        ref.requireUnchanged(move.version(), move.unitCode());
        var before = pipeline(move.unitCode());
        boolean approved = decision instanceof Decision.Approve;
        if (approved) {
            trial.runAgain(move.toRow(), before, AsOf.today(clock));
        }
        move.decide(decision, guard.me(), clock.instant());
        trail.record(TrailKind.DECISION, kind(), ref.id().toString(), null, decision.told());
        if (approved) {
            moves.saveAndFlush(move);
            apply(move.toRow(), before);
        }
    }

    private void apply(MoveRow row, Pipeline before) {
        var issue = before.after(row);
        booking.book(issue, before.with(issue));
        feed.moved(issue);
    }

    private Pipeline pipeline(String unitCode) {
        return Pipeline.of(AsOf.today(clock).day(), moves.approvedForDecision(unitCode).stream().map(StageMove::toRow).toList());
    }
}
