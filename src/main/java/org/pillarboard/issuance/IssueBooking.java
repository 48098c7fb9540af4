package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.pillarboard.debt.Coupon;
import org.pillarboard.debt.DayCountRule;
import org.pillarboard.debt.DayRoll;
import org.pillarboard.debt.DebtKind;
import org.pillarboard.debt.EntryDraft;
import org.pillarboard.debt.EntryKind;
import org.pillarboard.debt.InstrumentDraft;
import org.pillarboard.debt.Posting;
import org.pillarboard.debt.Postings;
import org.pillarboard.debt.Readiness;
import org.pillarboard.debt.Repayment;
import org.pillarboard.debt.Terms;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/**
 * Tells the ledger what an approved move means for it (入账): how sure the money for older debts is and how far it has come, and
 * the bond itself once its money is there. Nobody types any of it again.
 */
@Component
class IssueBooking {

    private static final int WAN_IN_YI = 4;

    private final Postings postings;

    IssueBooking(Postings postings) {
        this.postings = postings;
    }

    /** @param after all bonds of the unit with the move in it */
    void book(BondIssue issue, Pipeline after) {
        if (tells(issue)) {
            postings.post(posting(issue, after, Objects.requireNonNull(issue.moves().getLast().review().submittedBy())));
        }
    }

    /**
     * Finds what the ledger would say to a move that nobody has approved yet.
     *
     * @throws RuleViolation {@code issuance.links.due} when more would be paid than falls due, and what else the ledger refuses
     */
    void rehearse(BondIssue issue, Pipeline after, Signature by) {
        if (!tells(issue)) {
            return;
        }
        try {
            postings.rehearse(posting(issue, after, by));
        } catch (RuleViolation refused) {
            throw refused.messageKey().equals("debt.sourcesTooMuch") ? inYi(refused.args()) : refused;
        }
    }

    private static RuleViolation inYi(Object[] args) {
        return new RuleViolation("issuance.links.due", args[0], yi(args[1]), yi(args[2]), args[3]);
    }

    private static BigDecimal yi(Object wan) {
        return ((BigDecimal) wan).movePointLeft(WAN_IN_YI);
    }

    private static boolean tells(BondIssue issue) {
        return issue.stage().number() <= IssueStage.SETTLED.number() || issue.stage() == IssueStage.TERMINATED;
    }

    private static Posting posting(BondIssue issue, Pipeline after, Signature by) {
        var move = issue.moves().getLast();
        boolean settled = move.stage() == IssueStage.SETTLED;
        var shares = issue.links().stream().map(link -> new Posting.Share(link.oldCode(), link.dueOn(), link.amount(),
                issue.stage().sureness())).toList();
        return new Posting(issue.id(), issue.unitCode(), issue.isConfidential() ? "" : issue.name(), move.stage().name(), by, move.on(),
                settled ? instrument(issue) : null, settled ? puts(issue) : List.of(), shares, levels(issue, after));
    }

    /** Of the debts it repays, and of those it no longer does. */
    private static Map<String, Readiness> levels(BondIssue issue, Pipeline after) {
        var levels = new LinkedHashMap<String, Readiness>();
        Stream.concat(issue.links().stream(), issue.moves().stream().flatMap(move -> move.sheet().readLinks().stream()))
                .map(RefinancingLink::oldCode).distinct().forEach(code -> levels.put(code, after.levelOf(code)));
        return levels;
    }

    private static InstrumentDraft instrument(BondIssue issue) {
        String guarantor = issue.text(IssueField.GUARANTOR);
        return new InstrumentDraft(issue.text(IssueField.CODE), issue.name(), issue.text(IssueField.NAME), issue.product(),
                issue.text(IssueField.UNDERWRITER), terms(issue), guarantor.isEmpty() ? null : guarantor, issue.text(IssueField.PURPOSE),
                true, false, issue.isConfidential(), issue.text(IssueField.VENUE_CODES));
    }

    private static Terms terms(BondIssue issue) {
        String payments = issue.text(IssueField.PAYMENTS);
        boolean brief = issue.product() == DebtKind.SCP || issue.product() == DebtKind.CP;
        return new Terms(issue.amount(), issue.day(IssueField.VALUE_ON).orElseThrow(), issue.day(IssueField.MATURITY_ON).orElseThrow(),
                Repayment.BULLET, payments.isEmpty() ? 1 : Integer.parseInt(payments),
                Coupon.fixed(issue.number(IssueField.RATE).orElseThrow().toPlainString()),
                brief ? DayCountRule.ACT_365 : DayCountRule.ACT_ACT, DayRoll.FOLLOWING, List.of());
    }

    private static List<EntryDraft> puts(BondIssue issue) {
        return issue.day(IssueField.PUT_ON).map(on -> EntryDraft.of(issue.text(IssueField.CODE), EntryKind.PUT_DATE, on, BigDecimal.ZERO, ""))
                .stream().toList();
    }
}
