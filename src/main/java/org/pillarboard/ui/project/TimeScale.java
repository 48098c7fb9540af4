package org.pillarboard.ui.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where days lie on an axis of whole months. */
record TimeScale(YearMonth first, YearMonth last) {

    private static final int YEAR = 12;

    /** January to December of a day's year. */
    static TimeScale yearOf(LocalDate day) {
        return new TimeScale(YearMonth.of(day.getYear(), 1), YearMonth.of(day.getYear(), YEAR));
    }

    /** All of the days and today, at least a year, with room at the end. */
    static TimeScale around(Stream<LocalDate> days, LocalDate today) {
        var all = Stream.concat(days, Stream.of(today)).sorted().toList();
        var from = YearMonth.from(all.getFirst().minusDays(10));
        var to = YearMonth.from(all.getLast().plusDays(10));
        long missing = YEAR - 1 - ChronoUnit.MONTHS.between(from, to);
        return missing <= 0 ? new TimeScale(from, to) : new TimeScale(from, to.plusMonths(missing));
    }

    int months() {
        return (int) ChronoUnit.MONTHS.between(first, last) + 1;
    }

    List<YearMonth> all() {
        return Stream.iterate(first, month -> month.plusMonths(1)).limit(months()).toList();
    }

    boolean covers(LocalDate day) {
        var month = YearMonth.from(day);
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** 0 at the left end, 1 at the right; every month equally wide; days beyond lie at the ends. */
    double at(LocalDate day) {
        var month = YearMonth.from(day);
        double before = ChronoUnit.MONTHS.between(first, month);
        double within = (day.getDayOfMonth() - 1.0) / month.lengthOfMonth();
        return Math.clamp((before + within) / months(), 0, 1);
    }

    /** The same as a CSS percentage. */
    String percent(LocalDate day) {
        return percent(at(day));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
