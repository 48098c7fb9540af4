package org.pillarboard.debt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.Register;
import org.pillarboard.observation.RegisterAsk;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** Answers for the debt indicators the ledger can compute. */
@Component
class DebtRegister implements Register {

    private final LedgerReader reader;
    private final Catalogues catalogues;
    private final Units units;

    DebtRegister(LedgerReader reader, Catalogues catalogues, Units units) {
        this.reader = reader;
        this.catalogues = catalogues;
        this.units = units;
    }

    @Override
    public Set<String> feeds() {
        return DebtFigures.codes();
    }

    @Override
    public Map<String, EnteredFigure> figures(RegisterAsk ask) {
        String code = ask.indicator().code();
        var reporters = catalogues.current().duties().unitsFor(code, ask.period());
        var figures = new LinkedHashMap<String, EnteredFigure>();
        reporters.stream().filter(ask.units()::contains).forEach(unit -> reader.current()
                .figures(units.tree().answersFor(unit, reporters), ask.day()).of(code).ifPresent(figure -> figures.put(unit, figure)));
        return figures;
    }

    /** The period of an indicator a month lies in. */
    Period periodOf(String code, Period month) {
        return catalogues.current().get(code).rhythm().periods(month.year()).stream()
                .filter(one -> one.contains(month.startsOn())).findFirst().orElse(month);
    }
}
