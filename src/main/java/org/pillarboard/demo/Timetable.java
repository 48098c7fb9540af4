package org.pillarboard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.pillarboard.observation.Cell;

/**
 * When reports come in and when they are decided: nine in ten by the tenth of the month after, a few up to six days late,
 * a few sent back once.
 */
final class Timetable {

    static final int DUE_DAY = 10;
    /** The last month that is closed. */
    static final YearMonth LAST_MONTH = YearMonth.from(Canvas.LAST_DAY);
    private static final double IN_TIME = 0.92;
    private static final double LATE = 0.98;
    private static final int DAYS_LATE = 6;

    private Timetable() {
    }

    /** When a unit's report for a month comes in. */
    static Instant filedAt(String unit, YearMonth month) {
        var dice = Dice.of("filing", unit, month);
        return Special.filing(unit, month).orElseGet(() -> {
            double luck = dice.uniform();
            boolean late = luck >= IN_TIME && luck < LATE && month.isBefore(LAST_MONTH);
            int day = late ? DUE_DAY + 1 + dice.below(DAYS_LATE) : 3 + dice.below(DUE_DAY - 2);
            return Hours.within(Hours.dayAfter(month, day), dice);
        });
    }

    /** The figures of a report that are sent back at the first look. */
    static List<Cell> sentBack(String unit, YearMonth month, List<Cell> report) {
        var special = Special.sentBack(unit, month);
        if (!special.isEmpty() || Special.filing(unit, month).isPresent()) {
            return special;
        }
        var dice = Dice.of("filing", unit, month);
        boolean back = dice.uniform() >= LATE && month.isBefore(LAST_MONTH);
        return back ? List.of(report.get(dice.below(report.size()))) : List.of();
    }

    static Instant firstLook(String section, YearMonth month) {
        var dice = Dice.of("first look", section, month);
        return Hours.within(Hours.dayAfter(month, DUE_DAY + 1 + dice.below(3)), dice);
    }

    static Instant handedInAgain(String unit, YearMonth month) {
        return Hours.within(Hours.dayAfter(month, 15), Dice.of("again", unit, month));
    }

    static Instant secondLook(String section, YearMonth month) {
        var dice = Dice.of("second look", section, month);
        return Hours.within(Hours.dayAfter(month, 17 + dice.below(3)), dice);
    }

    static Instant locked(String section, YearMonth month) {
        LocalDate day = Hours.dayAfter(month, 25);
        return Hours.within(day, Dice.of("lock", section, month));
    }
}
