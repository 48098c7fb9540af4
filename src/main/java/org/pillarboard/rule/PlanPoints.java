package org.pillarboard.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pillarboard.shared.RuleViolation;

/** The points a plan is made of: what makes them a plan, and how much of it is due by a day. */
final class PlanPoints {

    private static final BigDecimal SEASON_TOLERANCE = new BigDecimal("0.5");

    private PlanPoints() {
    }

    static <K extends Comparable<? super K>> SortedMap<K, BigDecimal> checked(SortedMap<K, BigDecimal> cumulative) {
        if (cumulative.isEmpty() || cumulative.get(cumulative.lastKey()).signum() <= 0) {
            throw new RuleViolation("rule.plan.empty");
        }
        BigDecimal before = BigDecimal.ZERO;
        for (var point : cumulative.entrySet()) {
            if (point.getValue().compareTo(before) < 0) {
                throw new RuleViolation("rule.plan.falls", String.valueOf(point.getKey()));
            }
            before = point.getValue();
        }
        return Collections.unmodifiableSortedMap(new TreeMap<>(cumulative));
    }

    static void requireMonths(SortedMap<Integer, BigDecimal> cumulative) {
        if (cumulative.firstKey() < 1 || cumulative.lastKey() > 12) {
            throw new RuleViolation("rule.plan.month", cumulative.firstKey(), cumulative.lastKey());
        }
    }

    static List<BigDecimal> checkedSeason(List<BigDecimal> months) {
        BigDecimal off = sum(months).subtract(Exact.HUNDRED).abs();
        if (months.size() != 12 || off.compareTo(SEASON_TOLERANCE) > 0 || months.stream().anyMatch(m -> m.signum() < 0)) {
            throw new RuleViolation("rule.plan.season", sum(months));
        }
        return List.copyOf(months);
    }

    static Portion portion(Plan plan, LocalDate day) {
        return switch (plan) {
            case Plan.Even(Plan.Basis basis) -> switch (basis) {
                case MONTHS -> Portion.of(wholeMonths(day), 12);
                case DAYS -> Portion.of(day.getDayOfYear(), day.lengthOfYear());
            };
            case Plan.Periodic(var cumulative) -> reached(cumulative, wholeMonths(day));
            case Plan.Seasonal(var months) -> new Portion(sum(months.subList(0, wholeMonths(day))), sum(months));
            case Plan.Step(var cumulative) -> reached(cumulative, day);
            case Plan.Schedule(var cumulative) -> reached(cumulative, day);
        };
    }

    /** Months of the day's year that have ended by its evening. */
    static int wholeMonths(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth() ? day.getMonthValue() : day.getMonthValue() - 1;
    }

    private static <K extends Comparable<? super K>> Portion reached(SortedMap<K, BigDecimal> cumulative, K by) {
        BigDecimal reached = BigDecimal.ZERO;
        for (var point : cumulative.entrySet()) {
            if (point.getKey().compareTo(by) <= 0) {
                reached = point.getValue();
            }
        }
        return new Portion(reached, cumulative.get(cumulative.lastKey()));
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
