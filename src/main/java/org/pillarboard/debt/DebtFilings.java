package org.pillarboard.debt;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.NotFound;
import org.pillarboard.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owners' side of the ledger (债务填报): what they hand in counts once the section has approved it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('OWNER')")
public class DebtFilings {

    /** What filings are called in the trail. */
    public static final String SUBJECT = "debtFiling";
    private static final int SHOWN = 50;

    private final FilingRepository filings;
    private final FilingBook book;
    private final CurrentUser user;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DebtFilings(FilingRepository filings, FilingBook book, CurrentUser user, Trail trail, ApplicationEventPublisher events,
            Clock clock) {
        this.filings = filings;
        this.book = book;
        this.user = user;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** What the person's units have handed in, the newest first. */
    public List<FilingRow> mine() {
        return user.ownedUnits().isEmpty() ? List.of()
                : filings.ofUnits(user.ownedUnits(), Limit.of(SHOWN)).stream().map(DebtFiling::toRow).toList();
    }

    /**
     * Hands in instruments, entries and cash plans of one's own unit.
     *
     * @throws RuleViolation {@code debt.empty}, {@code debt.codeTaken}, {@code debt.unknown}, and what {@link FilingCheck} refuses
     */
    @Transactional
    public UUID file(FilingDraft draft) {
        requireOwned(draft.unitCode());
        if (draft.isEmpty() || draft.cashPlan().stream().anyMatch(row -> !row.unitCode().equals(draft.unitCode()))) {
            throw new RuleViolation("debt.empty");
        }
        var filing = filings.save(new DebtFiling(draft.unitCode(), draft.note(), new Signature(user.id(), user.name()),
                clock.instant()));
        book.write(filing, draft);
        trail.record(TrailKind.SUBMISSION, SUBJECT, filing.id().toString(), null, draft.note());
        events.publishEvent(new LedgerMoved(draft.unitCode()));
        return filing.id();
    }

    /** Takes back what nobody has decided yet. */
    @Transactional
    public void withdraw(UUID id) {
        var filing = filings.findById(id).orElseThrow(() -> new NotFound(SUBJECT, id));
        requireOwned(filing.unitCode());
        filing.withdraw();
        trail.record(TrailKind.SUBMISSION, SUBJECT, id.toString(), null, "withdrawn");
        events.publishEvent(new LedgerMoved(filing.unitCode()));
    }

    private void requireOwned(String unitCode) {
        if (!user.ownedUnits().contains(unitCode)) {
            throw user.refuse("unit", unitCode);
        }
    }
}
