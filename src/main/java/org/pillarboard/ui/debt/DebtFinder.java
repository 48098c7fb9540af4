package org.pillarboard.ui.debt;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.shell.FindAsk;
import org.pillarboard.ui.shell.Finder;
import org.pillarboard.ui.shell.Found;
import org.pillarboard.ui.shell.Links;
import org.springframework.stereotype.Component;

/** Finds debts of the ledger in sight, as known on the page's day, by name, number, number at a venue or creditor. One select. */
@Component
class DebtFinder implements Finder {

    private final DebtLedger ledger;
    private final Units units;
    private final Clock clock;

    DebtFinder(DebtLedger ledger, Units units, Clock clock) {
        this.ledger = ledger;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public List<Found> find(FindAsk ask) {
        return ledger.find(ask.text(), ask.asOf(clock), ask.most()).stream().map(row -> new Found(Found.Kind.DEBT, row.name(),
                row.code() + " \u00b7 " + UnitNames.brief(units.tree().get(row.unitCode()), ask.locale()) + " \u00b7 " + row.creditor(),
                ask.at(Links.DEBT_INSTRUMENT, Map.of("code", row.code())))).toList();
    }
}
