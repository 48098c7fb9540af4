package org.pillarboard.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What falls due month by month (债务到期墙), against the money there is. Pure. */
public record MaturityWall(List<WallMonth> months) {

    /** How far the wall looks. */
    public static final int LENGTH = 24;
    private static final int YEAR = 12;

    /** The wall from the month of a day on. */
    static MaturityWall of(List<DueItem> dues, OwnCash own, LocalDate day, int length) {
        var first = YearMonth.from(day.plusDays(1));
        var end = first.plusMonths(length);
        var owed = dues.stream().filter(due -> due.month().isBefore(end)).collect(Collectors.groupingBy(DueItem::month));
        var months = new ArrayList<WallMonth>();
        for (int i = 0; i < length; i++) {
            var month = first.plusMonths(i);
            months.add(month(month, owed.getOrDefault(month, List.of()), own));
        }
        return new MaturityWall(List.copyOf(months));
    }

    private static WallMonth month(YearMonth month, List<DueItem> dues, OwnCash own) {
        var byGroup = new EnumMap<DebtGroup, BigDecimal>(DebtGroup.class);
        Map<String, BigDecimal> owed = new HashMap<>();
        Map<String, BigDecimal> cash = new HashMap<>();
        own.plans().forEach((unit, months) -> cash.merge(unit, months.getOrDefault(month, BigDecimal.ZERO), BigDecimal::add));
        own.units().forEach(unit -> owed.merge(unit, own.need(unit, month), BigDecimal::add));
        for (DueItem due : dues) {
            var instrument = due.position().instrument();
            byGroup.merge(instrument.kind().group(), due.amount(), BigDecimal::add);
            owed.merge(instrument.unitCode(), due.amount(), BigDecimal::add);
            due.counted().stream().filter(source -> source.kind() != SourceKind.OWN_CASH)
                    .forEach(source -> cash.merge(instrument.unitCode(), source.amount(), BigDecimal::add));
        }
        var gap = owed.entrySet().stream().map(entry -> entry.getValue().subtract(
                cash.getOrDefault(entry.getKey(), BigDecimal.ZERO)).max(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WallMonth(month, byGroup, cash.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), gap, own.need(month));
    }

    /** All that falls due within it. */
    public BigDecimal total() {
        return sum(months);
    }

    /** What falls due in its first twelve months. */
    public BigDecimal year() {
        return sum(firstYear());
    }

    private List<WallMonth> firstYear() {
        return months.stream().limit(YEAR).toList();
    }

    private static BigDecimal sum(List<WallMonth> some) {
        return some.stream().map(WallMonth::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The heaviest of the first twelve months; none when nothing falls due. */
    public Optional<WallMonth> peak() {
        return firstYear().stream().filter(month -> month.total().signum() > 0).max(Comparator.comparing(WallMonth::total));
    }

    /** The peak's share of the first twelve months (单月到期集中度), 0 to 1. */
    public Optional<BigDecimal> concentration() {
        return peak().map(month -> month.total().divide(year(), MathContext.DECIMAL64));
    }

    /** The wall if so much of a month were repaid ahead of time, its heaviest kinds first. */
    public MaturityWall prepaid(YearMonth early, BigDecimal amount) {
        return new MaturityWall(months.stream().map(month -> month.month().equals(early) ? less(month, amount) : month).toList());
    }

    private static WallMonth less(WallMonth month, BigDecimal amount) {
        var due = new EnumMap<DebtGroup, BigDecimal>(month.due());
        var left = amount;
        for (var entry : month.due().entrySet().stream().sorted(Map.Entry.<DebtGroup, BigDecimal>comparingByValue().reversed()).toList()) {
            var taken = left.min(entry.getValue());
            due.put(entry.getKey(), entry.getValue().subtract(taken));
            left = left.subtract(taken);
        }
        return new WallMonth(month.month(), due, month.cash(), month.gap().subtract(amount).max(BigDecimal.ZERO),
                month.ownInterest());
    }

    /** The months that lack money. */
    public List<WallMonth> gaps() {
        return months.stream().filter(month -> month.gap().signum() > 0).toList();
    }
}
