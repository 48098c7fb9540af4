package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Interest that must be paid from own cash (自有资金付息): of debts that new debt will repay, where new debt may repay principal
 * alone; beside what the units plan to have. Yuan. Pure.
 */
public record OwnCash(Map<String, Map<YearMonth, BigDecimal>> needs, Map<String, Map<YearMonth, BigDecimal>> plans) {

    static OwnCash of(DebtBook book, WallView view) {
        var needs = new HashMap<String, Map<YearMonth, BigDecimal>>();
        var plans = new HashMap<String, Map<YearMonth, BigDecimal>>();
        book.open(view).stream().filter(OwnCash::isRefinanced).forEach(one -> one.ahead().stream()
                .filter(flow -> flow.interest().signum() > 0 && book.restrictions().principalOnly(one.instrument(), flow.paidOn()))
                .forEach(flow -> add(needs, one.instrument().unitCode(), YearMonth.from(flow.paidOn()), flow.interest())));
        book.cashPlan().forEach(row -> add(plans, row.unitCode(), row.month(), row.total()));
        return new OwnCash(needs, plans);
    }

    static boolean isRefinanced(Position position) {
        return position.sources().stream().anyMatch(source -> source.kind() == SourceKind.NEW_ISSUE);
    }

    private static void add(Map<String, Map<YearMonth, BigDecimal>> sums, String unit, YearMonth month, BigDecimal amount) {
        sums.computeIfAbsent(unit, code -> new HashMap<>()).merge(month, amount, BigDecimal::add);
    }

    /** What a unit needs in a month. */
    public BigDecimal need(String unitCode, YearMonth month) {
        return needs.getOrDefault(unitCode, Map.of()).getOrDefault(month, BigDecimal.ZERO);
    }

    /** What a unit plans to have in a month. */
    public BigDecimal plan(String unitCode, YearMonth month) {
        return plans.getOrDefault(unitCode, Map.of()).getOrDefault(month, BigDecimal.ZERO);
    }

    /** Whether a unit plans to have what it needs. */
    public boolean isThere(String unitCode, YearMonth month) {
        return plan(unitCode, month).compareTo(need(unitCode, month)) >= 0;
    }

    /** What all units need in a month. */
    public BigDecimal need(YearMonth month) {
        return needs.values().stream().map(months -> months.getOrDefault(month, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The units that need some, in the order of their codes. */
    public List<String> units() {
        return needs.keySet().stream().sorted().toList();
    }

    /** The interest of one debt due on a day that must come from own cash. */
    static BigDecimal of(Position position, LocalDate on, RestrictionBook restrictions) {
        return isRefinanced(position) && restrictions.principalOnly(position.instrument(), on) ? position.interest(on, on) : BigDecimal.ZERO;
    }
}
