package org.pillarboard.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A plan with a target: what is required (序时应完成) by a day, in the indicator's unit. */
public final class PlanCurve {

    private PlanCurve() {
    }

    /**
     * Baseline plus the promised share of the way to the target. For whole numbers the way is cut down to whole things
     * (floor), so 78 % of 4 bridges are 3. Nothing required yet (equal to the baseline, or 0) means not yet due.
     *
     * @param baseline where the year started from, for stocks; null for flows, which start at 0
     */
    public static BigDecimal required(Plan plan, BigDecimal target, @Nullable BigDecimal baseline, LocalDate day,
                                      boolean wholeNumber) {
        BigDecimal start = Exact.orZero(baseline);
        BigDecimal way = PlanPoints.portion(plan, day).of(target.subtract(start));
        return start.add(wholeNumber ? way.setScale(0, RoundingMode.DOWN) : way);
    }

    /** The curve of a year for a chart: every month's end, and every date the plan itself names within the year. */
    public static SortedMap<LocalDate, BigDecimal> points(Plan plan, Promise promise, int year) {
        if (promise.target() == null) {
            return Collections.emptySortedMap();
        }
        var points = new TreeMap<LocalDate, BigDecimal>();
        for (int month = 1; month <= 12; month++) {
            put(points, plan, promise, YearMonth.of(year, month).atEndOfMonth());
        }
        dates(plan).keySet().stream().filter(day -> day.getYear() == year).forEach(day -> put(points, plan, promise, day));
        return Collections.unmodifiableSortedMap(points);
    }

    private static void put(SortedMap<LocalDate, BigDecimal> points, Plan plan, Promise promise, LocalDate day) {
        BigDecimal target = Exact.orZero(promise.target());
        points.put(day, required(plan, target, promise.baseline(), day, promise.wholeNumber()));
    }

    private static SortedMap<LocalDate, BigDecimal> dates(Plan plan) {
        return switch (plan) {
            case Plan.Step(var cumulative) -> cumulative;
            case Plan.Schedule(var cumulative) -> cumulative;
            case Plan.Even e -> Collections.emptySortedMap();
            case Plan.Periodic p -> Collections.emptySortedMap();
            case Plan.Seasonal s -> Collections.emptySortedMap();
        };
    }
}
