package org.pillarboard.debt;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The section's side of the ledger: what waits, and its decision; what is approved counts from that moment. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class DebtReviews {

    private static final int SHOWN = 20;

    private final FilingRepository filings;
    private final FilingBook book;
    private final CurrentUser user;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DebtReviews(FilingRepository filings, FilingBook book, CurrentUser user, Trail trail, ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.book = book;
        this.user = user;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the ledger's section, the oldest first; for other sections nothing does. */
    public List<FilingDetail> pending() {
        return decides() ? filings.waiting(ReviewState.SUBMITTED, Limit.of(SHOWN)).stream().map(book::detail).toList() : List.of();
    }

    /** How many wait for the person. */
    public long count() {
        return decides() ? filings.countWaiting(ReviewState.SUBMITTED) : 0;
    }

    /**
     * Decides one.
     *
     * @param version the version the reviewer has seen
     * @throws RuleViolation {@code review.fourEyes}, {@code review.notSubmitted}, {@code review.changed}, and what
     *                       {@link FilingCheck} refuses by now
     */
    @Transactional
    public void decide(UUID id, Decision decision, long version) {
        if (!decides()) {
            throw user.refuse(DebtFilings.SUBJECT, id.toString());
        }
        var filing = filings.findById(id).orElseThrow(() -> new NotFound(DebtFilings.SUBJECT, id));
        if (filing.toRow().version() != version) {
            throw new RuleViolation("review.changed", filing.unitCode());
        }
        var now = clock.instant();
        filing.decide(decision, new Signature(user.id(), user.name()), now);
        if (decision instanceof Decision.Approve) {
            book.makeKnown(filing, now);
        }
        trail.record(TrailKind.DECISION, DebtFilings.SUBJECT, id.toString(), null, filing.review().state().name());
        events.publishEvent(new LedgerMoved(filing.unitCode()));
    }

    private boolean decides() {
        return user.reviewedSections().contains(DebtLedger.SECTION);
    }
}
