package org.pillarboard.observation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.TimeAggregator;
import org.pillarboard.shared.Period;

/** Official totals at hand, by indicator, unit and period; adds the periods of a year up, each sum once. */
final class Figures {

    private record Key(String indicatorCode, String unitCode) {
    }

    private record Until(Key key, int year, LocalDate endsOn) {
    }

    private final Map<Key, NavigableMap<Period, TotalRow>> rows = new HashMap<>();
    private final Map<Until, Optional<Figure>> yearsSoFar = new HashMap<>();

    Figures(Collection<TotalRow> totals) {
        var periods = new HashMap<String, Period>();
        for (TotalRow row : totals) {
            rows.computeIfAbsent(new Key(row.indicatorCode(), row.unitCode()), key -> new TreeMap<>())
                    .put(periods.computeIfAbsent(row.periodCode(), Period::parse), row);
        }
    }

    /** Everything known of an indicator at a unit, the oldest first. */
    NavigableMap<Period, TotalRow> of(IndicatorRow indicator, String unitCode) {
        return rows.getOrDefault(new Key(indicator.code(), unitCode), Collections.emptyNavigableMap());
    }

    Optional<TotalRow> of(IndicatorRow indicator, String unitCode, Period period) {
        return Optional.ofNullable(of(indicator, unitCode).get(period));
    }

    /** What was judged at the end of the newest period that ended before another; a sum that lacks units was not. */
    Optional<Figure> lastBefore(IndicatorRow indicator, String unitCode, Period period) {
        return of(indicator, unitCode).descendingMap().entrySet().stream().filter(one -> one.getKey().endsOn().isBefore(period.endsOn()))
                .filter(one -> !indicator.growsWithEveryUnit() || one.getValue().coverage().isComplete())
                .findFirst().flatMap(one -> judged(indicator, unitCode, one.getKey()));
    }

    /** What is judged at the end of a period: the year so far; of a peak the period's own, or it would stand until December. */
    Optional<Figure> judged(IndicatorRow indicator, String unitCode, Period until) {
        return indicator.arithmetic().timeAggregation() == TimeAggregation.MAX
                ? of(indicator, unitCode, until).map(row -> row.figure(until)) : yearSoFar(indicator, unitCode, until);
    }

    /** The year so far at the end of a period, carrying the last period that was reported. */
    Optional<Figure> yearSoFar(IndicatorRow indicator, String unitCode, Period until) {
        var wanted = new Until(new Key(indicator.code(), unitCode), until.year(), until.endsOn());
        Optional<Figure> known = yearsSoFar.get(wanted);
        if (known == null) {
            known = addUp(indicator, unitCode, until);
            yearsSoFar.put(wanted, known);
        }
        return known;
    }

    private Optional<Figure> addUp(IndicatorRow indicator, String unitCode, Period until) {
        return TimeAggregator.aggregate(indicator.arithmetic().timeAggregation(), ofYear(indicator, unitCode, until),
                indicator.ratioUnit());
    }

    /** The figures of a period's year up to its end, the oldest first. */
    List<Figure> ofYear(IndicatorRow indicator, String unitCode, Period until) {
        return of(indicator, unitCode).entrySet().stream()
                .filter(entry -> entry.getKey().year() == until.year())
                .filter(entry -> !entry.getKey().endsOn().isAfter(until.endsOn()))
                .map(entry -> entry.getValue().figure(entry.getKey())).toList();
    }
}
