package org.pillarboard.debt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.observation.Occasion;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.QueueMoved;
import org.pillarboard.review.ReviewItem;
import org.pillarboard.review.ReviewQueue;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The queue of what owners file for the ledger; what is approved counts from that moment. */
@Component
class FilingQueue implements ReviewQueue {

    static final int SHOWN = 50;

    /** A filing that counts from now on, and the first day it tells of. */
    private record Moved(DebtFiling filing, LocalDate from) {
    }

    private final FilingRepository filings;
    private final FilingBook book;
    private final FilingPapers papers;
    private final LedgerFeed feed;
    private final CurrentUser user;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FilingQueue(FilingRepository filings, FilingBook book, FilingPapers papers, LedgerFeed feed, CurrentUser user, Trail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.filings = filings;
        this.book = book;
        this.papers = papers;
        this.feed = feed;
        this.user = user;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return DebtFilings.SUBJECT;
    }

    @Override
    public List<ReviewItem> pending(Set<String> sections) {
        return sections.contains(DebtLedger.SECTION)
                ? filings.waiting(ReviewState.SUBMITTED, Limit.of(SHOWN)).stream().map(FilingQueue::item).toList() : List.of();
    }

    private static ReviewItem item(DebtFiling filing) {
        var row = filing.toRow();
        return ReviewItem.of(new ReviewRef(DebtFilings.SUBJECT, row.id(), row.version()), filing.review(), row.note(), filing.unitCode(),
                "", false);
    }

    @Override
    public long count(Set<String> sections) {
        return sections.contains(DebtLedger.SECTION) ? filings.countWaiting(ReviewState.SUBMITTED) : 0;
    }

    @Override
    public void decide(List<ReviewRef> refs, Decision decision) {
        filings.lockBook();
        var now = clock.instant();
        var moved = new ArrayList<Moved>();
        refs.forEach(ref -> decide(ref, decision, now).ifPresent(moved::add));
        if (!moved.isEmpty()) {
            feed(moved);
        }
        events.publishEvent(new QueueMoved(DebtFilings.SUBJECT));
    }

    private void feed(List<Moved> moved) {
        var first = moved.getFirst().filing();
        feed.moved(moved.stream().map(one -> one.filing().unitCode()).collect(Collectors.toSet()),
                moved.stream().map(Moved::from).min(LocalDate::compareTo).orElseThrow(),
                new RegisterFigures.Cause(Objects.requireNonNull(first.review().submittedBy()).name(),
                        Occasion.of(Occasion.Kind.FILING, papers.isConfidential(first.id()) ? "" : first.toRow().note())));
    }

    private Optional<Moved> decide(ReviewRef ref, Decision decision, Instant now) {
        if (!user.reviewedSections().contains(DebtLedger.SECTION)) {
            throw user.refuse(DebtFilings.SUBJECT, ref.id().toString());
        }
        var filing = filings.findById(ref.id()).orElseThrow(() -> new NotFound(DebtFilings.SUBJECT, ref.id()));
        ref.requireUnchanged(filing.toRow().version(), filing.unitCode());
        filing.decide(decision, new Signature(user.id(), user.name()), now);
        trail.record(TrailKind.DECISION, DebtFilings.SUBJECT, ref.id().toString(), null, decision.told());
        if (!(decision instanceof Decision.Approve)) {
            return Optional.empty();
        }
        var from = book.touchedFrom(filing.id());
        book.makeKnown(filing, now);
        return Optional.of(new Moved(filing, from));
    }
}
