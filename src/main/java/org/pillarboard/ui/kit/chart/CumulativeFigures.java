package org.pillarboard.ui.kit.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

    /** The index of the last reported total; -1 without one. */
    int lastActual() {
        return TrendFigures.last(actual);
    }

    int lastPlan() {
        return TrendFigures.last(plan);
    }
}
