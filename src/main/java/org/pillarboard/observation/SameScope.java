package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.TimeAggregator;
import org.pillarboard.rule.UnitAggregation;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;

/**
 * Makes figures of two periods comparable (同口径). A sum is that of the units the tree has on the day, whatever the period (ADR 0031):
 * only who left in between is taken off. What a unit states for its whole itself was stated with the units it had at the period's end:
 * who moved in between is taken off or added. Pure, no query.
 */
record SameScope(UnitTree tree, Figures figures, AsOf asOf) {

    /** A figure over other units, where that can be said, and whether these are other units than were reported. */
    private record Like(Optional<BigDecimal> value, boolean changed) {
    }

    /**
     * The same span of the year before, as it was official and over the units of the period.
     *
     * @param gaps earlier periods of the year that its sum lacks, whole or of some units
     */
    LastYear lastYear(IndicatorRow indicator, String unitCode, Period period, List<Period> gaps) {
        Period before = period.yearAgo();
        var value = figures.judged(indicator, unitCode, before).map(Figure::value);
        if (value.isEmpty() || figures.of(indicator, unitCode, before).isEmpty()) {
            return LastYear.UNKNOWN;
        }
        var like = like(indicator, unitCode, before, period, value);
        Period year = Period.year(before.year());
        var total = like(indicator, unitCode, year, period, figures.yearSoFar(indicator, unitCode, year).map(Figure::value));
        return new LastYear(value.get(), like.value().orElse(null), like.changed(), total.value().orElse(null),
                Stream.concat(Stream.of(period), gaps.stream()).anyMatch(one -> lacksOfLastYear(indicator, unitCode, one)));
    }

    /** Whether more units reported a year before what is not whole now. */
    private boolean lacksOfLastYear(IndicatorRow indicator, String unitCode, Period period) {
        var now = figures.of(indicator, unitCode, period).map(TotalRow::coverage).orElse(Coverage.NONE);
        boolean whole = now.isComplete() && now.expected() > 0;
        return !whole && figures.of(indicator, unitCode, period.yearAgo())
                .filter(before -> before.coverage().reporting() > now.reporting()).isPresent();
    }

    /** @param reached how far the later year has come: what comes after it in the year before is put on the units of that period */
    private Like like(IndicatorRow indicator, String unitCode, Period until, Period reached, Optional<BigDecimal> asItWas) {
        var parts = parts(indicator, unitCode, until);
        if (indicator.arithmetic().unitAggregation() == UnitAggregation.NONE || parts.isEmpty() || isSteady(unitCode, parts.getFirst().period())) {
            return new Like(asItWas, false);
        }
        var adjusted = new ArrayList<Figure>();
        boolean changed = false;
        for (Figure part : parts) {
            var later = part.period().yearLater().endsOn().isAfter(reached.endsOn()) ? reached : part.period().yearLater();
            changed |= isOfOthers(indicator, unitCode, part.period(), later);
            at(indicator, unitCode, part, later).ifPresent(adjusted::add);
        }
        return !changed ? new Like(asItWas, false) : new Like(adjusted.size() < parts.size() ? Optional.empty()
                : TimeAggregator.aggregate(indicator.arithmetic().timeAggregation(), adjusted, indicator.ratioUnit()).map(Figure::value), true);
    }

    /** The figures the year so far is made of. */
    private List<Figure> parts(IndicatorRow indicator, String unitCode, Period until) {
        var all = figures.ofYear(indicator, unitCode, until);
        TimeAggregation how = indicator.arithmetic().timeAggregation();
        return switch (how) {
            case LAST, YTD, MILESTONE, MAX -> all.isEmpty() ? all : all.subList(all.size() - 1, all.size());
            case SUM, AVG, RATIO, WAVG -> all;
        };
    }

    private boolean isSteady(String unitCode, Period since) {
        return !tree.lostSince(unitCode, since.endsOn()) && !tree.movedSince(unitCode, since.endsOn());
    }

    /** A figure over the units another period's has; none where that cannot be computed from what units below reported. */
    Optional<Figure> at(IndicatorRow indicator, String unitCode, Figure figure, Period other) {
        var whole = Optional.of(figure);
        for (var unit : others(indicator, unitCode, figure.period(), other).entrySet()) {
            Figure part = figures.of(indicator, unit.getKey(), figure.period()).orElseThrow().figure(figure.period());
            whole = whole.flatMap(one -> with(indicator, one, part, BigDecimal.valueOf(unit.getValue())));
        }
        return whole;
    }

    /** Units that count in one of two periods only and have a figure of the first: -1 to be taken off, 1 to be added. */
    private Map<String, Integer> others(IndicatorRow indicator, String unitCode, Period one, Period other) {
        var net = new TreeMap<String, Integer>();
        var left = tree.leftBetween(unitCode, one.endsOn(), other.endsOn());
        left.stream().filter(code -> tree.withAncestors(code).stream().skip(1).noneMatch(left::contains)).forEach(code -> net.merge(code, -1, Integer::sum));
        LocalDate from = standsOn(indicator, unitCode, one);
        LocalDate to = standsOn(indicator, unitCode, other);
        boolean ahead = from.isBefore(to);
        tree.movesSince(unitCode, ahead ? from : to).stream().filter(move -> !move.on().isAfter(ahead ? to : from))
                .forEach(move -> net.merge(move.unit(), tree.brings(move, unitCode) == ahead ? 1 : -1, Integer::sum));
        net.keySet().removeIf(code -> figures.of(indicator, code, one).isEmpty() || !tree.inScope(code, one.endsOn()));
        net.values().removeIf(times -> times == 0);
        return net;
    }

    /** The day whose tree a figure is that of. */
    private LocalDate standsOn(IndicatorRow indicator, String unitCode, Period period) {
        return isStatement(indicator, unitCode, period) ? period.endsOn() : asOf.day();
    }

    /** Whether the unit itself stated the figure of its whole, with the units it had then. */
    boolean isStatement(IndicatorRow indicator, String unitCode, Period period) {
        return indicator.arithmetic().unitAggregation().isOfTheWhole()
                && figures.of(indicator, unitCode, period).filter(row -> row.observationId() != null).isPresent();
    }

    /** Whether growth between two periods is over other units than were reported. */
    private boolean isOfOthers(IndicatorRow indicator, String unitCode, Period one, Period other) {
        return !others(indicator, unitCode, one, other).isEmpty() || !isStatement(indicator, unitCode, one)
                && tree.netMovesSince(unitCode, one.endsOn()).stream().anyMatch(move -> figures.of(indicator, move.unit(), one).isPresent());
    }

    private static Optional<Figure> with(IndicatorRow indicator, Figure whole, Figure part, BigDecimal times) {
        boolean rates = whole.hasParts() && part.hasParts();
        return switch (indicator.arithmetic().unitAggregation()) {
            case SUM, CONSOLIDATED -> rates ? ratio(indicator, whole, part, times)
                    : Optional.of(new Figure(whole.period(), whole.value().add(part.value().multiply(times)), null, null, whole.qualifier()));
            case RATIO -> rates ? ratio(indicator, whole, part, times) : Optional.empty();
            case WAVG, RECOMPUTE, NONE -> Optional.empty();
        };
    }

    /** None where nothing is left to divide by: the only unit that had one has gone. */
    private static Optional<Figure> ratio(IndicatorRow indicator, Figure whole, Figure part, BigDecimal times) {
        var denominator = whole.denominator().add(part.denominator().multiply(times));
        return denominator.signum() == 0 ? Optional.empty() : Optional.of(Figure.ratio(whole.period(),
                whole.numerator().add(part.numerator().multiply(times)), denominator, indicator.ratioUnit()));
    }
}
