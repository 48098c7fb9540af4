package org.pillarboard.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.issuance.IssueReviews;
import org.pillarboard.issuance.MoveReview;
import org.pillarboard.issuance.PlanReview;
import org.pillarboard.issuance.RefinancingLink;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** One service call per gesture of those who decide about bonds on their way. */
@Component
record IssueInbox(IssueReviews reviews, ReviewInbox decisions, DebtLedger ledger, Units units, CurrentUser user) {

    List<MoveReview> moves() {
        return reviews.pending();
    }

    /** What the debts some moves are to repay are called, by number. */
    Map<String, String> names(List<MoveReview> some) {
        return ledger.names(some.stream().flatMap(one -> one.move().sheet().readLinks().stream()).map(RefinancingLink::oldCode)
                .distinct().toList());
    }

    List<PlanReview> plans() {
        return reviews.plans();
    }

    /** Of two who decide in the same instant the second is told by the service. */
    void decide(ReviewRef ref, Decision decision) {
        try {
            decisions.decide(List.of(ref), decision);
        } catch (ConcurrencyFailureException second) {
            decisions.decide(List.of(ref), decision);
        }
    }

    /** Who decides. */
    UUID person() {
        return user.id();
    }

    String unit(String code, Locale locale) {
        return UnitNames.brief(units.tree().get(code), locale);
    }
}
