package org.pillarboard.ui.kit.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A year's running total against its plan: all lists as long as the labels, null where nothing is known or foreseen.
 *
 * @param labels   names of the months
 * @param plan     what the plan asks for by the end of each
 * @param actual   what was reported; null is a gap
 * @param forecast what is foreseen after the last actual
 * @param asOf     the day we look from, within the month of the last label not in the future; null draws no rule
 * @param unit     the one unit of all figures
 * @param decimals of the written figures
 */
public record CumulativeFigures(List<String> labels, List<@Nullable BigDecimal> plan, List<@Nullable BigDecimal> actual,
                                List<ForecastPoint> forecast, @Nullable LocalDate asOf, String unit, int decimals) {

    /** As many lines as a picture is high. */
    private static final BigDecimal LINES = BigDecimal.valueOf(60);

    /** One foreseen total, with the band it will most likely lie in. */
    public record ForecastPoint(int index, BigDecimal value, BigDecimal low, BigDecimal high) {

        private ForecastPoint written(int decimals) {
            return new ForecastPoint(index, round(value, decimals), round(low, decimals), round(high, decimals));
        }

        private static BigDecimal round(BigDecimal value, int decimals) {
            return value.setScale(decimals, RoundingMode.HALF_UP);
        }
    }

    /** What is foreseen is drawn where it is written: no third of a bridge. */
    public CumulativeFigures {
        forecast = forecast.stream().map(point -> point.written(decimals)).toList();
    }

    boolean isEmpty() {
        return plan.stream().allMatch(Objects::isNull) && actual.stream().allMatch(Objects::isNull);
    }

    /** Whether what is foreseen lies in a band that is wider than its own line; two ways to look ahead that agree leave none. */
    boolean hasBand() {
        BigDecimal width = forecast.stream().map(point -> point.high().subtract(point.low())).reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal height = Stream.of(plan, actual, forecast.stream().map(ForecastPoint::high).toList()).flatMap(List::stream)
                .filter(Objects::nonNull).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        return lastActual() >= 0 && width.multiply(LINES).compareTo(height) > 0;
    }

    /** The index of the last reported total; -1 without one. */
    int lastActual() {
        return TrendFigures.last(actual);
    }

    int lastPlan() {
        return TrendFigures.last(plan);
    }
}
