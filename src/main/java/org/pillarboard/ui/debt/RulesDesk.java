package org.pillarboard.ui.debt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.References;
import org.pillarboard.debt.RestrictionRow;
import org.pillarboard.debt.Restrictions;
import org.pillarboard.debt.RiskLines;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.AsOf;
import org.springframework.stereotype.Component;

/** What the page of debt rules asks. */
@Component
record RulesDesk(Restrictions restrictions, RiskLines lines, References references, Units units, CurrentUser user, Clock clock) {

    /** Whether the person may set what new debt may repay. */
    boolean restricts() {
        return administers() || user.reviewedSections().contains(DebtLedger.SECTION);
    }

    boolean administers() {
        return user.is(Role.ADMIN);
    }

    List<RestrictionRow> restrictionList() {
        return restrictions.list();
    }

    List<UnitRow> allUnits() {
        return units.tree().rows().stream().filter(unit -> unit.parentCode() != null).toList();
    }

    LocalDate today() {
        return AsOf.today(clock).day();
    }

    Words words(Locale locale) {
        return new Words(units.tree(), locale);
    }
}
