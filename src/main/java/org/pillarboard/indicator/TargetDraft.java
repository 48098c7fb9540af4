package org.pillarboard.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a target (目标值) promises: a value for a year, from a paper, spread over the year by a plan.
 *
 * @param value         in the indicator's own unit
 * @param baseline      value the year starts from; 0 for flows
 * @param seasonProfile the season's code, for a seasonal plan
 * @param paperNo       number of the paper that sets it
 * @param effectiveOn   from which day it stands
 * @param dueOn         the promised day, for milestone indicators
 * @param points        cumulative values by day, for plans by period, step or schedule
 */
public record TargetDraft(String indicatorCode, String unitCode, int year, BigDecimal value, BigDecimal baseline,
        PlanKind planKind, @Nullable String seasonProfile, String paperNo, LocalDate effectiveOn,
        @Nullable LocalDate dueOn, String reason, SortedMap<LocalDate, BigDecimal> points) {

    /** A flow's target spread evenly. */
    public static TargetDraft even(String indicatorCode, String unitCode, int year, BigDecimal value, String paperNo,
            LocalDate effectiveOn) {
        return new TargetDraft(indicatorCode, unitCode, year, value, BigDecimal.ZERO, PlanKind.EVEN, null, paperNo,
                effectiveOn, null, paperNo, new TreeMap<>());
    }

    /** A flow's target spread by a season. */
    public static TargetDraft seasonal(String indicatorCode, String unitCode, int year, BigDecimal value,
            String profile, String paperNo, LocalDate effectiveOn) {
        return new TargetDraft(indicatorCode, unitCode, year, value, BigDecimal.ZERO, PlanKind.SEASONAL, profile,
                paperNo, effectiveOn, null, paperNo, new TreeMap<>());
    }
}
