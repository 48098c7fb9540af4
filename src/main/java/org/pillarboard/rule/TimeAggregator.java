package org.pillarboard.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The year so far from the figures of one unit. Combine units first and time second: a peak is no sum of peaks. */
public final class TimeAggregator {

    private TimeAggregator() {
    }

    /**
     * The year so far, carrying the last period reported. Empty without figures, and for a rate whose parts are missing
     * or whose denominators add to zero. Where periods overlap (a quarter and its months) the longer one counts.
     *
     * @param figures of one year up to the wanted period, in any order
     * @throws IllegalArgumentException when the figures are of several years
     */
    public static Optional<Figure> aggregate(TimeAggregation how, List<Figure> figures, RatioUnit unit) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        requireOneYear(figures);
        Figure last = figures.stream().max(Comparator.comparing(Figure::period)).orElseThrow();
        List<Figure> parts = withoutCovered(figures);
        Optional<Figure> result = switch (how) {
            case SUM -> Combined.sum(parts);
            case LAST, YTD, MILESTONE -> Optional.of(last);
            case AVG -> Combined.mean(parts);
            case MAX -> figures.stream().max(Comparator.comparing(Figure::value));
            case RATIO -> Combined.ratio(parts, unit);
            case WAVG -> Combined.weightedMean(parts);
        };
        return result.map(f -> f.in(last.period()));
    }

    /**
     * What the periods from a day on brought alone (当月, 当季). A running sum (YTD) is its last report less the one before
     * that day; empty when that one is missing. Everything else is put together from the periods within.
     *
     * @param figures of one year up to the wanted period, in any order
     * @param from    first day that counts
     * @throws IllegalArgumentException when the figures are of several years
     */
    public static Optional<Figure> within(LocalDate from, TimeAggregation how, List<Figure> figures, RatioUnit unit) {
        List<Figure> inside = figures.stream().filter(f -> !f.period().startsOn().isBefore(from)).toList();
        Optional<Figure> whole = aggregate(how, inside, unit);
        if (how != TimeAggregation.YTD || from.getDayOfYear() == 1) {
            return whole;
        }
        Optional<Figure> before = figures.stream().filter(f -> f.period().endsOn().equals(from.minusDays(1))).findFirst();
        return whole.flatMap(year -> before.map(year::less));
    }

    private static void requireOneYear(List<Figure> figures) {
        if (figures.stream().map(f -> f.period().year()).distinct().count() > 1) {
            throw new IllegalArgumentException("figures of several years: " + figures);
        }
    }

    private static List<Figure> withoutCovered(List<Figure> figures) {
        return figures.stream().filter(f -> figures.stream().noneMatch(o -> isPartOf(f, o))).toList();
    }

    private static boolean isPartOf(Figure part, Figure whole) {
        return !whole.period().equals(part.period()) && whole.period().covers(part.period());
    }
}
