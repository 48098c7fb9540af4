package org.pillarboard.debt;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.pillarboard.identity.Role;
import org.pillarboard.observation.FigureFixtures;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Debtors for tests: each with its owner, a reviewer of the ledger's section and a leader, and the ways of a filing between them. */
@TestComponent
@Import(FigureFixtures.class)
public class DebtOffice {

    private final FigureFixtures fixtures;
    private final DebtFilings filings;
    private final DebtReviews reviews;
    private final ReviewInbox inbox;

    DebtOffice(FigureFixtures fixtures, DebtFilings filings, DebtReviews reviews, ReviewInbox inbox) {
        this.fixtures = fixtures;
        this.filings = filings;
        this.reviews = reviews;
        this.inbox = inbox;
    }

    /** A new debtor whose code begins with the stem; no other test knows it or its people. */
    public Desk open(String stem) {
        int number = FigureFixtures.number();
        String unit = fixtures.group(stem + number);
        String name = unit.toLowerCase(Locale.ROOT);
        return new Desk(this, number, unit, fixtures.owner("owner-" + name, unit), fixtures.reviewer("reviewer-" + name),
                fixtures.leader("leader-" + name));
    }

    /**
     * A debtor and those who work with it.
     *
     * @param number for names of what belongs to this test alone
     */
    public record Desk(DebtOffice office, int number, String unit, String owner, String reviewer, String leader) {

        public <T> T asOwner(Supplier<T> work) {
            return office.fixtures.as(owner, Role.OWNER, work);
        }

        public <T> T asReviewer(Supplier<T> work) {
            return office.fixtures.as(reviewer, Role.REVIEWER, work);
        }

        public <T> T asLeader(Supplier<T> work) {
            return office.fixtures.as(leader, Role.LEADER, work);
        }

        /** Hands a filing in. */
        public UUID file(FilingDraft draft) {
            return asOwner(() -> office.filings.file(draft));
        }

        public void approve(UUID filing) {
            decide(filing, new Decision.Approve());
        }

        public void decide(UUID filing, Decision decision) {
            decide(reviewer, filing, decision);
        }

        /** Decides as somebody who reviews, or tries to. */
        public void decide(String who, UUID filing, Decision decision) {
            office.fixtures.as(who, Role.REVIEWER, () -> {
                office.inbox.decide(List.of(new ReviewRef(DebtFilings.SUBJECT, filing, version(filing))), decision);
                return filing;
            });
        }

        private long version(UUID filing) {
            return office.reviews.pending().stream().map(WaitingFiling::row).filter(row -> row.id().equals(filing)).mapToLong(FilingRow::version)
                    .findFirst().orElse(0);
        }
    }
}
