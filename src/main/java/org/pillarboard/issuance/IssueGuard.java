package org.pillarboard.issuance;

import java.time.Clock;
import java.util.Set;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Who may see, type and decide what of the pipeline. */
@Component
class IssueGuard {

    private final CurrentUser user;
    private final Units units;
    private final Clock clock;

    IssueGuard(CurrentUser user, Units units, Clock clock) {
        this.user = user;
        this.units = units;
        this.clock = clock;
    }

    AsOf today() {
        return AsOf.today(clock);
    }

    /** Of a past day nothing is to be done: what is open is of today. */
    boolean isPast(AsOf asOf) {
        return asOf.day().isBefore(today().day());
    }

    Signature me() {
        return new Signature(user.id(), user.name());
    }

    boolean owns(String unitCode) {
        return user.is(Role.OWNER) && user.ownedUnits().contains(unitCode);
    }

    /** The units whose bonds the person handles. */
    Set<String> owned() {
        return user.is(Role.OWNER) ? user.ownedUnits() : Set.of();
    }

    boolean decides() {
        return user.is(Role.REVIEWER) && user.reviewedSections().contains(DebtLedger.SECTION);
    }

    /** As in the ledger: what is confidential is for leaders, for the section and for the unit itself. */
    boolean sees(BondIssue issue) {
        return user.scope().sees(issue.unitCode())
                && (!issue.isConfidential() || user.is(Role.LEADER) || decides() || owns(issue.unitCode()));
    }

    void requireOwned(String unitCode) {
        if (!owns(unitCode)) {
            throw user.refuse("unit", unitCode);
        }
    }

    /** @throws RuleViolation {@code issuance.left} for a unit that has left the scope: it plans nothing new, what is under way goes on */
    void requireInScope(String unitCode) {
        units.tree().leftOn(unitCode).filter(day -> !day.isAfter(today().day())).ifPresent(day -> {
            throw new RuleViolation("issuance.left", day);
        });
    }

    void requireDecider(String subject, Object id) {
        if (!decides()) {
            throw user.refuse(subject, id.toString());
        }
    }
}
