package org.pillarboard.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reporting period (报告期) of one calendar year. Its {@link #code()} is its only spelling in URLs, files and tables:
 * {@code 2026-10}, {@code 2026-0102} (January and February together), {@code 2026Q3}, {@code 2026H1}, {@code 2026}.
 *
 * @param kind     the length
 * @param startsOn first day, inclusive
 * @param endsOn   last day, inclusive
 */
public record Period(PeriodKind kind, LocalDate startsOn, LocalDate endsOn) implements Comparable<Period> {

    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(0102|\\d{2})|Q([1-4])|H([12]))?");

    public static Period month(int year, int month) {
        return of(PeriodKind.MONTH, year, month, 1);
    }

    public static Period month(LocalDate day) {
        return month(day.getYear(), day.getMonthValue());
    }

    public static Period janFeb(int year) {
        return of(PeriodKind.JAN_FEB, year, 1, 2);
    }

    public static Period quarter(int year, int quarter) {
        return of(PeriodKind.QUARTER, year, quarter * 3 - 2, 3);
    }

    public static Period halfYear(int year, int half) {
        return of(PeriodKind.HALF_YEAR, year, half * 6 - 5, 6);
    }

    public static Period year(int year) {
        return of(PeriodKind.YEAR, year, 1, 12);
    }

    private static Period of(PeriodKind kind, int year, int firstMonth, int months) {
        var first = YearMonth.of(year, firstMonth);
        return new Period(kind, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /**
     * Reads a {@link #code()}.
     *
     * @throws RuleViolation {@code period.unreadable} when the text is none
     */
    public static Period parse(String code) {
        Matcher m = CODE.matcher(code);
        if (!m.matches() || "00".equals(m.group(2)) || tooLate(m.group(2))) {
            throw new RuleViolation("period.unreadable", code);
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return m.group(2).length() == 4 ? janFeb(year) : month(year, Integer.parseInt(m.group(2)));
        }
        if (m.group(3) != null) {
            return quarter(year, Integer.parseInt(m.group(3)));
        }
        return m.group(4) != null ? halfYear(year, Integer.parseInt(m.group(4))) : year(year);
    }

    private static boolean tooLate(@Nullable String month) {
        return month != null && month.length() == 2 && Integer.parseInt(month) > 12;
    }

    /** The spelling used in URLs, files and tables. */
    public String code() {
        int month = startsOn.getMonthValue();
        return switch (kind) {
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", year(), month);
            case JAN_FEB -> year() + "-0102";
            case QUARTER -> year() + "Q" + (month + 2) / 3;
            case HALF_YEAR -> year() + "H" + (month + 5) / 6;
            case YEAR -> String.valueOf(year());
        };
    }

    public int year() {
        return startsOn.getYear();
    }

    /** The month the period ends in, 1 to 12. */
    public int lastMonth() {
        return endsOn.getMonthValue();
    }

    /** The same period of the year before. */
    public Period yearAgo() {
        return of(kind, year() - 1, startsOn.getMonthValue(), months());
    }

    /** The same period of the year after. */
    public Period yearLater() {
        return of(kind, year() + 1, startsOn.getMonthValue(), months());
    }

    /** The period of the same kind that ends before this one starts; the one of Jan–Feb is a year earlier. */
    public Period previous() {
        if (kind == PeriodKind.JAN_FEB) {
            return yearAgo();
        }
        var first = startsOn.minusMonths(months());
        return of(kind, first.getYear(), first.getMonthValue(), months());
    }

    public Period next() {
        if (kind == PeriodKind.JAN_FEB) {
            return janFeb(year() + 1);
        }
        var first = startsOn.plusMonths(months());
        return of(kind, first.getYear(), first.getMonthValue(), months());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    /** Whether the other period lies wholly within this one. */
    public boolean covers(Period other) {
        return contains(other.startsOn) && contains(other.endsOn);
    }

    /** The period of a kind that holds this one's last day: of {@code 2026-10} the quarter is {@code 2026Q4}. */
    public Period holding(PeriodKind wanted) {
        return switch (wanted) {
            case MONTH -> month(endsOn);
            case JAN_FEB -> janFeb(year());
            case QUARTER -> quarter(year(), (lastMonth() + 2) / 3);
            case HALF_YEAR -> halfYear(year(), (lastMonth() + 5) / 6);
            case YEAR -> year(year());
        };
    }

    private int months() {
        return lastMonth() - startsOn.getMonthValue() + 1;
    }

    /** By end, then the shorter first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = endsOn.compareTo(other.endsOn);
        return byEnd != 0 ? byEnd : other.startsOn.compareTo(startsOn);
    }

    @Override
    public String toString() {
        return code();
    }
}
