package org.pillarboard.observation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.Duties;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.UnitAggregation;
import org.pillarboard.rule.UnitAggregator;
import org.pillarboard.shared.Period;

/** The newest totals and own figures of one indicator and period, and the arithmetic that carries them up the tree. */
final class TotalSheet {

    private final IndicatorRow indicator;
    private final Period period;
    private final UnitTree tree;
    private final Duties duties;
    private final Map<String, OfficialTotal> open;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Figure> own = new HashMap<>();
    private final Map<String, UUID> observationOf = new HashMap<>();

    TotalSheet(IndicatorRow indicator, Period period, UnitTree tree, Duties duties, List<OfficialTotal> totals,
            List<Observation> ownObservations) {
        this.indicator = indicator;
        this.period = period;
        this.tree = tree;
        this.duties = duties;
        this.open = totals.stream().collect(Collectors.toMap(OfficialTotal::unitCode, total -> total));
        totals.forEach(total -> figures.put(total.unitCode(), total.toFigure()));
        ownObservations.forEach(this::take);
    }

    /** The unit's own newest observation becomes this one. */
    void take(Observation observation) {
        own.put(observation.unitCode(), observation.toFigure());
        observationOf.put(observation.unitCode(), observation.getId());
    }

    @Nullable UUID observationOf(String unitCode) {
        return observationOf.get(unitCode);
    }

    @Nullable OfficialTotal openTotal(String unitCode) {
        return open.get(unitCode);
    }

    /** The units whose totals change with a unit's figure: itself, and all above it while it is in scope. */
    List<String> touchedBy(String unitCode) {
        return tree.inScope(unitCode, period.endsOn()) ? tree.withAncestors(unitCode) : List.of(unitCode);
    }

    int depth(String unitCode) {
        return tree.withAncestors(unitCode).size();
    }

    /** Adds up a unit from its own figure and its children's totals, which must be up to date. */
    Optional<Figure> addUp(String unitCode) {
        var children = tree.children(unitCode).stream().map(UnitRow::code)
                .filter(child -> tree.inScope(child, period.endsOn())).map(figures::get).filter(Objects::nonNull).toList();
        var arithmetic = indicator.arithmetic();
        var figure = UnitAggregator.aggregate(arithmetic.unitAggregation(), Optional.ofNullable(own.get(unitCode)),
                children, arithmetic.eliminationShare(), indicator.ratioUnit());
        figure.ifPresentOrElse(known -> figures.put(unitCode, known), () -> figures.remove(unitCode));
        return figure;
    }

    /** How many of the units that have to report for this total have done so. */
    Coverage coverage(String unitCode) {
        Set<String> expected = new HashSet<>(counted(unitCode));
        expected.retainAll(Set.copyOf(duties.unitsFor(indicator.code(), period)));
        expected.removeIf(unit -> !tree.inScope(unit, period.endsOn()));
        int reporting = (int) expected.stream().filter(own::containsKey).count();
        return new Coverage(reporting, expected.size());
    }

    private Set<String> counted(String unitCode) {
        if (indicator.arithmetic().unitAggregation() != UnitAggregation.CONSOLIDATED) {
            return tree.withDescendants(unitCode);
        }
        return own.containsKey(unitCode) ? Set.of(unitCode)
                : tree.children(unitCode).stream().map(UnitRow::code).collect(Collectors.toSet());
    }

    IndicatorRow indicator() {
        return indicator;
    }
}
