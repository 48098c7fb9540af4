package org.pillarboard.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.debt.DebtFilings;
import org.pillarboard.debt.DebtReviews;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.FilingDraft;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.Restrictions;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.observation.RegisterFeeds;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.springframework.stereotype.Component;

/**
 * How the debt ledger came about: in November 2026 every unit enters what it owes, then from what it means to pay, and
 * what stands beside the ledger; the section approves, and the ledger feeds the indicators it agrees with. One report still waits.
 */
@Component
class DebtChapter implements Chapter {

    private static final LocalDate OPENING = LocalDate.of(2026, 11, 5);
    private static final LocalDate RECENT = LocalDate.of(2026, 11, 20);
    private static final LocalDate LIVE = LocalDate.of(2026, 11, 1);
    private static final List<String> FED = List.of("DR03", "DR04", "DR05", "DR06", "DR15", "DR17", "DR18", "DR19", "DR20", "DR30", "DR36");
    private static final LocalDate LISTED = LocalDate.of(2026, 1, 1);
    private static final List<String> PRINCIPAL_ONLY = List.of("DEMO-E02", "DEMO-E04", "DEMO-E05", "DEMO-E06");
    private static final String WAITING = "DEMO-E04";

    private final DebtFilings filings;
    private final DebtReviews reviews;
    private final ReviewInbox inbox;
    private final RegisterFeeds feeds;
    private final Restrictions restrictions;

    DebtChapter(DebtFilings filings, DebtReviews reviews, ReviewInbox inbox, RegisterFeeds feeds, Restrictions restrictions) {
        this.filings = filings;
        this.reviews = reviews;
        this.inbox = inbox;
        this.feeds = feeds;
        this.restrictions = restrictions;
    }

    @Override
    public List<Step> steps(Story story) {
        var table = DebtTable.read();
        var steps = new ArrayList<Step>();
        table.instruments().keySet().stream().sorted().forEach(unit -> {
            String owner = Player.reporterOf(unit);
            steps.add(new Step(Hours.at(OPENING, 10, 0), owner, () -> open(table, unit)));
            steps.add(new Step(Hours.at(OPENING, 14, 0), owner, () -> plan(table, unit)));
        });
        table.registers().keySet().forEach(unit -> steps.add(new Step(Hours.at(OPENING, 9, 0), Player.reporterOf(unit),
                () -> filings.file(new FilingDraft(unit, Words.say("debt.registers"), List.of(), List.of(), List.of(),
                        table.registers().get(unit))))));
        FED.forEach(code -> steps.add(new Step(Hours.at(LIVE, 9, FED.indexOf(code)), Player.ADMIN, () -> feeds.open(code, LIVE))));
        steps.add(new Step(Hours.at(OPENING, 11, 0), Player.reviewerOf("CW"), this::approve));
        steps.add(new Step(Hours.at(OPENING, 12, 0), Player.reviewerOf("CW"), () -> PRINCIPAL_ONLY.forEach(unit ->
                restrictions.set(unit, "", LISTED, true, Words.say("debt.listed")))));
        steps.add(new Step(Hours.at(OPENING, 16, 0), Player.reviewerOf("CW"), this::approve));
        steps.add(new Step(Hours.at(RECENT, 10, 20), Player.reporterOf(WAITING), this::reportProgress));
        return steps;
    }

    private void open(DebtTable table, String unit) {
        filings.file(new FilingDraft(unit, Words.say("debt.open"), table.instruments().get(unit),
                entries(table, unit).filter(entry -> !isPlan(entry)).toList(), List.of()));
    }

    private void plan(DebtTable table, String unit) {
        filings.file(new FilingDraft(unit, Words.say("debt.plan"), List.of(),
                entries(table, unit).filter(DebtChapter::isPlan).toList(), table.cashPlan().getOrDefault(unit, List.of())));
    }

    private static Stream<EntryDraft> entries(DebtTable table, String unit) {
        return table.entries().getOrDefault(unit, List.of()).stream();
    }

    private static boolean isPlan(EntryDraft entry) {
        return entry.kind() == EntryKind.SOURCE || entry.kind() == EntryKind.READINESS;
    }

    private void approve() {
        inbox.decide(reviews.pending().stream().map(WaitingFiling::ref).toList(), new Decision.Approve());
    }

    private void reportProgress() {
        filings.file(new FilingDraft(WAITING, Words.say("debt.ready"), List.of(),
                List.of(EntryDraft.ready("D-033", RECENT, Readiness.L3)), List.of()));
    }
}
