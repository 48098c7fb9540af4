package org.pillarboard.observation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.TimeAggregator;
import org.pillarboard.shared.Period;

/** Official totals at hand, by indicator and unit; adds the periods of a year up. */
final class Figures {

    private record Key(String indicatorCode, String unitCode) {
    }

    private final Map<Key, List<TotalRow>> rows;

    Figures(Collection<TotalRow> totals) {
        rows = totals.stream().collect(Collectors.groupingBy(row -> new Key(row.indicatorCode(), row.unitCode())));
    }

    List<TotalRow> of(IndicatorRow indicator, String unitCode) {
        return rows.getOrDefault(new Key(indicator.code(), unitCode), List.of());
    }

    Optional<TotalRow> of(IndicatorRow indicator, String unitCode, Period period) {
        return of(indicator, unitCode).stream().filter(row -> row.periodCode().equals(period.code())).findFirst();
    }

    /** The newest total that ended before a period. */
    Optional<TotalRow> lastBefore(IndicatorRow indicator, String unitCode, Period period) {
        return of(indicator, unitCode).stream().filter(row -> row.period().endsOn().isBefore(period.endsOn()))
                .max(Comparator.comparing(TotalRow::period));
    }

    /** The year so far at the end of a period, carrying the last period that was reported. */
    Optional<Figure> yearSoFar(IndicatorRow indicator, String unitCode, Period until) {
        var figures = of(indicator, unitCode).stream().map(TotalRow::figure)
                .filter(figure -> figure.period().year() == until.year())
                .filter(figure -> !figure.period().endsOn().isAfter(until.endsOn())).toList();
        return TimeAggregator.aggregate(indicator.arithmetic().timeAggregation(), figures, indicator.ratioUnit());
    }

    /** The same without some units' own totals: parts are taken off for rates, values for sums; none for the rest. */
    Optional<BigDecimal> yearSoFarWithout(IndicatorRow indicator, String unitCode, Period until, Collection<String> left) {
        var whole = yearSoFar(indicator, unitCode, until);
        for (String unit : left) {
            var part = yearSoFar(indicator, unit, until);
            if (part.isPresent()) {
                whole = whole.flatMap(figure -> less(indicator, figure, part.get()));
            }
        }
        return whole.map(Figure::value);
    }

    private static Optional<Figure> less(IndicatorRow indicator, Figure whole, Figure part) {
        return switch (indicator.arithmetic().unitAggregation()) {
            case SUM, CONSOLIDATED -> Optional.of(whole.hasParts() && part.hasParts() ? ratio(indicator, whole, part)
                    : new Figure(whole.period(), whole.value().subtract(part.value()), null, null, whole.qualifier()));
            case RATIO -> whole.hasParts() && part.hasParts() ? Optional.of(ratio(indicator, whole, part)) : Optional.empty();
            case WAVG, RECOMPUTE, NONE -> Optional.empty();
        };
    }

    private static Figure ratio(IndicatorRow indicator, Figure whole, Figure part) {
        return Figure.ratio(whole.period(), whole.numerator().subtract(part.numerator()),
                whole.denominator().subtract(part.denominator()), indicator.ratioUnit());
    }
}
