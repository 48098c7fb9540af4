package org.pillarboard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.pillarboard.shared.AsOf;

/** Moments of office days. */
final class Hours {

    private Hours() {
    }

    /** A moment of that day, by the thing's own chance between nine and five. */
    static Instant within(LocalDate day, Dice dice) {
        return at(day, 9 + dice.below(8), dice.below(60));
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(AsOf.ZONE).toInstant();
    }

    /** That day of the month after. */
    static LocalDate dayAfter(YearMonth month, int day) {
        return month.plusMonths(1).atDay(day);
    }
}
