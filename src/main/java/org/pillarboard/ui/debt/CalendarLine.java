package org.pillarboard.ui.debt;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.DueMonths;

/** A line of the calendar, named: what one unit, kind or creditor owes month by month, or all that have no line of their own. */
record CalendarLine(DueMonths months, String label) {

    private static final int NAMED = 20;

    /** Empty where it stands for all that have no line of their own. */
    String key() {
        return months.key();
    }

    BigDecimal total() {
        return months.total();
    }

    BigDecimal at(YearMonth month) {
        return months.at(month);
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
        var all = DueMonths.by(due -> keyOf(due, by), dues);
        if (all.size() <= NAMED + 1) {
            return all.stream().map(one -> named(one, by, words)).toList();
        }
        var others = all.subList(NAMED, all.size());
        var rest = new CalendarLine(DueMonths.together("", others), words.say("debt.calendar.rest", String.valueOf(others.size())));
        return Stream.concat(all.stream().limit(NAMED).map(one -> named(one, by, words)), Stream.of(rest)).toList();
    }

    private static CalendarLine named(DueMonths months, DebtLook.Grouping by, Words words) {
        return new CalendarLine(months, label(months.key(), by, words));
    }
}
