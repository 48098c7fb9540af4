package org.pillarboard.ui.debt;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pillarboard.debt.DueItem;

/**
 * A line of the calendar: what one unit, kind or creditor owes month by month, in yuan.
 *
 * @param key empty where it stands for all that have no line of their own
 */
record CalendarLine(String key, String label, Map<YearMonth, BigDecimal> byMonth) {

    private static final int NAMED = 20;

    BigDecimal total() {
        return byMonth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal at(YearMonth month) {
        return byMonth.getOrDefault(month, BigDecimal.ZERO);
    }

    /** The key of the line a due amount stands in. */
    static String keyOf(DueItem due, DebtLook.Grouping by) {
        var instrument = due.position().instrument();
        return switch (by) {
            case UNIT -> instrument.unitCode();
            case KIND -> instrument.kind().name();
            case CREDITOR -> instrument.creditor();
        };
    }

    /** What a key is called. */
    static String label(String key, DebtLook.Grouping by, Words words) {
        return switch (by) {
            case UNIT -> words.unit(key);
            case KIND -> words.say("debt.kind." + key);
            case CREDITOR -> key.isBlank() ? words.say("debt.creditor.none") : key;
        };
    }

    /** The lines of some dues, the heaviest first; beyond twenty all others as one. */
    static List<CalendarLine> of(List<DueItem> dues, DebtLook.Grouping by, Words words) {
        Map<String, Map<YearMonth, BigDecimal>> byKey = new HashMap<>();
        dues.forEach(due -> byKey.computeIfAbsent(keyOf(due, by), key -> new HashMap<>()).merge(due.month(), due.amount(), BigDecimal::add));
        var all = byKey.entrySet().stream().map(entry -> new CalendarLine(entry.getKey(), label(entry.getKey(), by, words), entry.getValue()))
                .sorted(Comparator.comparing(CalendarLine::total).reversed().thenComparing(CalendarLine::label)).toList();
        if (all.size() <= NAMED + 1) {
            return all;
        }
        Map<YearMonth, BigDecimal> rest = new HashMap<>();
        all.stream().skip(NAMED).forEach(line -> line.byMonth().forEach((month, amount) -> rest.merge(month, amount, BigDecimal::add)));
        var some = new ArrayList<>(all.subList(0, NAMED));
        some.add(new CalendarLine("", words.say("debt.calendar.rest", String.valueOf(all.size() - NAMED)), rest));
        return List.copyOf(some);
    }
}
