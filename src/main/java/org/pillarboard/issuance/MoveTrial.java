package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What a move is held to when it is handed in: its own rules, and what the ledger will say once it is approved. */
@Component
class MoveTrial {

    private final DebtLedger ledger;
    private final IssueBooking booking;

    MoveTrial(DebtLedger ledger, IssueBooking booking) {
        this.ledger = ledger;
        this.booking = booking;
    }

    /** @throws RuleViolation what {@link MoveCheck} and {@link IssueBooking#rehearse} refuse */
    void run(MoveRow move, Pipeline before, Signature by, AsOf today) {
        new MoveCheck(before, move).run(today.day(), principals(move, today));
        var issue = before.after(move);
        booking.rehearse(issue, before.with(issue), by);
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
