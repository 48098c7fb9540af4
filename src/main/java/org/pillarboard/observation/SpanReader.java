package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.Promise;
import org.pillarboard.rule.Reading;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.TimeAggregator;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;

/**
 * Looks at readings of the year so far through one month or quarter (本月, 本季): what came in it, against what the plan
 * asked for in it. A stock stays what it is at the end, a rate reported for the year so far stays that; lights stay those of
 * the year, since the rules judge the year. Pure, no query.
 */
record SpanReader(ReadingMaker maker, PeriodKind span) {

    /** The board with every reading cut to the span that holds the board's period; for the year the board as it is. */
    Board cut(Board board) {
        if (span == PeriodKind.YEAR) {
            return board;
        }
        Period within = board.period().holding(span);
        var readings = new LinkedHashMap<String, IndicatorReading>();
        board.readings().forEach((code, reading) -> readings.put(code, cut(reading, within)));
        return new Board(board.unitCode(), board.period(), board.asOf(), readings);
    }

    /** One reading cut to the span that holds its period; for the year as it is. */
    IndicatorReading cut(IndicatorReading whole) {
        return span == PeriodKind.YEAR ? whole : cut(whole, whole.period().holding(span));
    }

    private IndicatorReading cut(IndicatorReading whole, Period within) {
        var indicator = whole.indicator();
        if (indicator.arithmetic().timeAggregation() == TimeAggregation.MILESTONE) {
            return whole;
        }
        LocalDate start = start(indicator, whole.period(), within.startsOn());
        var promise = promise(whole, start, whole.period().endsOn().isBefore(within.startsOn()) ? whole.period().endsOn() : within.endsOn());
        if (!(whole.reading() instanceof Reading.Measured measured)) {
            return whole.seenAs(whole.reading(), promise, whole.lastYear());
        }
        var lastYear = lastYear(whole, start);
        return figure(indicator, whole.unitCode(), whole.period(), start)
                .map(figure -> whole.seenAs(new Reading.Measured(figure, promise.required(), measured.judgement()), promise, lastYear))
                .orElseGet(() -> whole.seenAs(new Reading.NotReported(maker.dueOn(indicator, whole.period())), promise, lastYear));
    }

    /** An indicator's own periods need not fit the span: the first that ends in it counts whole; without one, the last there is. */
    private static LocalDate start(IndicatorRow indicator, Period last, LocalDate from) {
        return indicator.rhythm().periods(last.year()).stream()
                .filter(period -> !period.endsOn().isBefore(from) && !period.endsOn().isAfter(last.endsOn()))
                .findFirst().orElse(last).startsOn();
    }

    /** What a running sum had reached before is taken over the units it has now: who came or went brought or took nothing in the span. */
    private Optional<Figure> figure(IndicatorRow indicator, String unitCode, Period until, LocalDate start) {
        var scope = maker.scope();
        var figures = maker.figures().ofYear(indicator, unitCode, until).stream().flatMap(one -> one.period().endsOn().isBefore(start)
                ? scope.at(indicator, unitCode, one, until).stream() : Stream.of(one)).toList();
        return TimeAggregator.within(start, how(indicator), figures, indicator.ratioUnit());
    }

    /** What is reported as it grows from January on is a running sum here; a quotient of the year so far stays what it is. */
    private static TimeAggregation how(IndicatorRow indicator) {
        var how = indicator.arithmetic().timeAggregation();
        return switch (how) {
            case LAST, YTD -> indicator.standsInParts() ? TimeAggregation.LAST : TimeAggregation.YTD;
            case SUM, AVG, MAX, RATIO, WAVG, MILESTONE -> how;
        };
    }

    /**
     * What adds up is asked for by the part of the plan that lies in the span, the rest by the plan at its end: for the whole span by
     * its end, and so far by the day the figure is held to.
     */
    private Promise promise(IndicatorReading whole, LocalDate start, LocalDate end) {
        var promise = whole.promise();
        BigDecimal required = promise.required();
        BigDecimal asked = maker.promise(whole, end).required();
        if (required == null || asked == null) {
            return promise;
        }
        if (!addsUp(whole.indicator()) || start.getDayOfYear() == 1) {
            return new Promise(asked, promise.baseline(), required, promise.wholeNumber());
        }
        BigDecimal before = maker.promise(whole, start.minusDays(1)).required();
        return before == null ? new Promise(asked, null, required, promise.wholeNumber())
                : new Promise(asked.subtract(before), null, required.subtract(before), promise.wholeNumber());
    }

    /** The same span a year before; unknown where units have left since. What does not add up compares as it did. */
    private LastYear lastYear(IndicatorReading whole, LocalDate start) {
        if (!addsUp(whole.indicator())) {
            return whole.lastYear();
        }
        Period before = whole.period().yearAgo();
        var year = whole.lastYear();
        @Nullable BigDecimal value = !Objects.equals(year.value(), year.comparable()) ? null
                : figure(whole.indicator(), whole.unitCode(), before, start.minusYears(1)).map(Figure::value).orElse(null);
        return value == null ? LastYear.UNKNOWN : new LastYear(value, value, year.scopeChanged(), null, year.holdsMore());
    }

    private static boolean addsUp(IndicatorRow indicator) {
        return switch (how(indicator)) {
            case SUM, YTD -> true;
            case LAST, AVG, MAX, RATIO, WAVG, MILESTONE -> false;
        };
    }
}
