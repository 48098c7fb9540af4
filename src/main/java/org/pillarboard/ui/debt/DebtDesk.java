package org.pillarboard.ui.debt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DebtIndicators;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.DebtRegisters;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.RiskReading;
import org.pillarboard.debt.RiskReports;
import org.pillarboard.debt.StressScenarios;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.issuance.IssueIndicators;
import org.pillarboard.ui.kit.figure.ScopeNotes;
import org.springframework.stereotype.Component;

/** What the ledger's page asks, once for each part it shows. */
@Component
record DebtDesk(DebtLedger ledger, StressScenarios scenarios, DebtIndicators indicators, IssueIndicators issues, RiskReports risks,
        Units units,
        CurrentUser user) {

    List<RiskReading> risks(DebtBook book, DebtLook at) {
        return risks.of(book, at.lens().unitCode(), at.lens().asOf());
    }

    DebtBook book(DebtLook at) {
        return ledger.book(at.lens().unitCode(), at.day(), at.lens().asOf()).silentBeforeOpening();
    }

    /** What ledger and pipeline say of their indicators, in the order of their codes. */
    List<DebtIndicators.Row> fed(DebtLook at) {
        String unit = at.lens().unitCode();
        return Stream.concat(indicators.compare(unit, at.lens().period()).stream(), Stream.of(issues.compare(unit, at.lens().period())))
                .sorted(Comparator.comparing(row -> row.indicator().code())).toList();
    }

    DebtRegisters registers(DebtLook at) {
        return ledger.registers(at.lens().unitCode(), at.day(), at.lens().asOf());
    }

    /** From which day a register knows anything, where it knows nothing because we stand on a day before. One select. */
    Optional<LocalDate> unbegun(DebtLook at, LineKind kind) {
        return ledger.began(at.lens().unitCode(), kind, at.lens().asOf()).filter(began -> began.isAfter(at.day()));
    }

    Words words(Locale locale) {
        return new Words(units.tree(), locale);
    }

    /** Which units it stands on, as known on the day. */
    ScopeNotes notes(DebtLook at, Locale locale) {
        return new ScopeNotes(units.tree(at.lens().asOf()), at.lens(), locale);
    }

    boolean files() {
        return user.is(Role.OWNER);
    }

    boolean decides() {
        return user.is(Role.REVIEWER);
    }
}
