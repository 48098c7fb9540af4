package org.pillarboard.rule;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.shared.RuleViolation;

/**
 * A plan as two columns of a table. The points read {@code MONTHS} or {@code DAYS} for EVEN, {@code 2,1,3,…} (twelve) for
 * SEASONAL, {@code 3:20 6:55 12:100} for PERIODIC, {@code 2026-03-31:4 2026-06-30:9} for STEP and SCHEDULE.
 */
public record PlanSpec(Kind kind, String points) {

    /** The kinds of plans as tables and forms name them. */
    public enum Kind { EVEN, PERIODIC, SEASONAL, STEP, SCHEDULE }

    /** A plan as its row. */
    public static PlanSpec of(Plan plan) {
        return switch (plan) {
            case Plan.Even(Plan.Basis basis) -> new PlanSpec(Kind.EVEN, basis.name());
            case Plan.Periodic(var cumulative) -> new PlanSpec(Kind.PERIODIC, written(cumulative));
            case Plan.Seasonal(var months) -> new PlanSpec(Kind.SEASONAL,
                    months.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",")));
            case Plan.Step(var cumulative) -> new PlanSpec(Kind.STEP, written(cumulative));
            case Plan.Schedule(var cumulative) -> new PlanSpec(Kind.SCHEDULE, written(cumulative));
        };
    }

    /**
     * The plan this row stands for.
     *
     * @throws RuleViolation {@code rule.plan.*} when the points are none, fall, or do not make a year
     */
    public Plan toPlan() {
        try {
            return switch (kind) {
                case EVEN -> new Plan.Even(Plan.Basis.valueOf(points.strip()));
                case PERIODIC -> new Plan.Periodic(read(Integer::valueOf));
                case SEASONAL -> new Plan.Seasonal(
                        Arrays.stream(points.split(",")).map(String::strip).map(BigDecimal::new).toList());
                case STEP -> new Plan.Step(read(LocalDate::parse));
                case SCHEDULE -> new Plan.Schedule(read(LocalDate::parse));
            };
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException unreadable) {
            throw new RuleViolation("rule.plan.unreadable", points);
        }
    }

    private <K extends Comparable<? super K>> SortedMap<K, BigDecimal> read(Function<String, K> key) {
        var read = new TreeMap<K, BigDecimal>();
        for (String point : points.strip().split("\\s+")) {
            String[] parts = point.split(":", 2);
            read.put(key.apply(parts[0]), new BigDecimal(parts[1]));
        }
        return read;
    }

    private static String written(Map<?, BigDecimal> cumulative) {
        return cumulative.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
