package org.pillarboard.debt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.FigureOrigin;
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
    private final LedgerSight sight;

    DebtRegister(LedgerReader reader, Catalogues catalogues, Units units, LedgerSight sight) {
        this.reader = reader;
        this.catalogues = catalogues;
        this.units = units;
        this.sight = sight;
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

    /** Three selects and one more where something is confidential; what may not be named is told in one. */
    @Override
    public List<FigureOrigin> origins(RegisterAsk ask, Instant known) {
        String code = ask.indicator().code();
        var reporters = catalogues.current().duties().unitsFor(code, ask.period());
        var within = ask.units().stream().flatMap(unit -> units.tree().answersFor(unit, reporters).stream()).collect(Collectors.toSet());
        var shelf = reader.at(known);
        var hidden = shelf.instruments().stream().filter(row -> !sight.sees(row)).map(InstrumentRow::id).collect(Collectors.toSet());
        var all = new DebtOrigins(shelf.figures(within, ask.day())).of(code)
                .collect(Collectors.partitioningBy(one -> one.subjectId() != null && hidden.contains(one.subjectId())));
        return Stream.concat(all.get(false).stream(), all.get(true).stream().map(DebtRegister::unnamed).reduce(DebtRegister::together).stream()).toList();
    }

    private static FigureOrigin together(FigureOrigin one, FigureOrigin other) {
        var whole = one.whole();
        return new FigureOrigin(one.kind(), null, "", "", null, one.when(), one.counted().add(other.counted()),
                whole == null ? null : whole.add(Objects.requireNonNull(other.whole())), one.in());
    }

    private static FigureOrigin unnamed(FigureOrigin one) {
        return new FigureOrigin(FigureOrigin.Kind.HIDDEN, null, "", "", null, one.when(), one.counted(), one.whole(), one.in());
    }

    /** The period of an indicator a month lies in. */
    Period periodOf(String code, Period month) {
        return catalogues.current().get(code).rhythm().periods(month.year()).stream()
                .filter(one -> one.contains(month.startsOn())).findFirst().orElse(month);
    }
}
