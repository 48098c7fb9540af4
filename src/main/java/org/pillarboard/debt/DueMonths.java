package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What falls due month by month of those that have a trait in common, in yuan.
 *
 * @param key the trait, such as a unit's code
 */
public record DueMonths(String key, Map<YearMonth, BigDecimal> byMonth) {

    /** Dues by a trait, the heaviest first and the same by key. */
    public static List<DueMonths> by(Function<DueItem, String> trait, List<DueItem> dues) {
        return dues.stream().collect(Collectors.groupingBy(trait)).entrySet().stream()
                .map(entry -> new DueMonths(entry.getKey(), sums(entry.getValue())))
                .sorted(Comparator.comparing(DueMonths::total).reversed().thenComparing(DueMonths::key)).toList();
    }

    private static Map<YearMonth, BigDecimal> sums(List<DueItem> dues) {
        return dues.stream().collect(Collectors.toMap(DueItem::month, DueItem::amount, BigDecimal::add, TreeMap::new));
    }

    /** Several as one. */
    public static DueMonths together(String key, List<DueMonths> some) {
        return new DueMonths(key, some.stream().flatMap(one -> one.byMonth.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, BigDecimal::add, TreeMap::new)));
    }

    public BigDecimal total() {
        return byMonth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Zero where nothing falls due. */
    public BigDecimal at(YearMonth month) {
        return byMonth.getOrDefault(month, BigDecimal.ZERO);
    }
}
