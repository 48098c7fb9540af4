package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What a move is held to when it is handed in and when it is approved: its own rules, and what the ledger says to it. */
@Component
class MoveTrial {

    private final DebtLedger ledger;
    private final IssueBooking booking;

    MoveTrial(DebtLedger ledger, IssueBooking booking) {
        this.ledger = ledger;
        this.booking = booking;
    }

    /** @throws RuleViolation {@code issuance.owed}, and what {@link MoveCheck} and {@link IssueBooking#rehearse} refuse */
    void run(MoveRow move, Pipeline before, Signature by, AsOf today) {
        new MoveCheck(before, move).run(today.day(), principals(move, today));
        var issue = before.after(move);
        settled(issue, today);
        booking.rehearse(issue, before.with(issue), by);
    }

    /** @throws RuleViolation {@code issuance.owed}, and what {@link MoveCheck#runAgain} refuses */
    void runAgain(MoveRow move, Pipeline before, AsOf today) {
        new MoveCheck(before, move).runAgain();
        settled(before.after(move), today);
    }

    /** The registers agree: a bond is repaid once the ledger owes nothing of it on that day. */
    private void settled(BondIssue issue, AsOf today) {
        if (issue.stage() != IssueStage.REPAID) {
            return;
        }
        var code = issue.text(IssueField.CODE);
        var owed = ledger.owed(List.of(code), issue.since(), today).get(code);
        if (owed != null) {
            throw new RuleViolation("issuance.owed", code, owed.movePointLeft(MoveSheet.YI), issue.since());
        }
    }

    /** What was owed of the debts the unit, and those below it, may repay. */
    private Map<String, BigDecimal> principals(MoveRow move, AsOf today) {
        if (move.sheet().links().isEmpty() || !move.stage().takesLinks()) {
            return Map.of();
        }
        return ledger.book(move.unitCode(), today.day(), today).positions().stream().map(one -> one.instrument())
                .collect(Collectors.toMap(row -> row.code(), row -> row.terms().principal(), (one, same) -> one));
    }
}
