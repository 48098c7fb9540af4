package org.pillarboard.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * How the figures of an indicator are drawn, as the table of figures says.
 *
 * @param kind     the shape of its course
 * @param units    who reports it, see {@link Firms#shares}
 * @param season   how the year's target spreads: EVEN, SCHEDULE, or a season's code
 * @param decimals of what is counted
 * @param size     how much a unit counts for: its meetings, tasks, boards
 * @param noise    standard deviation round the line
 * @param targets  of 2024 to 2026; {@code ~9} is a volume without a target
 * @param paces    share of what the plan asks for that is done; {@code =58} is the amount itself
 * @param line     a course, a day, or the code of the indicator it follows
 * @param weight   the course of the weight of a weighted mean
 */
record FigureSpec(String code, Kind kind, String units, String season, int decimals, double size, double noise,
        List<String> targets, List<String> paces, String line, String weight) {

    /** The shapes figures can have. */
    enum Kind { FLOW, CUMULATIVE, ASSETS, TASKS, MEETINGS, SHARE, SHARE_OF, VALUE, STOCK, GUNS, SURVEY, ZERO, DEED, STATEMENT }

    static final int FIRST_YEAR = 2024;
    private static final String VOLUME = "~";
    private static final String AMOUNT = "=";

    static List<FigureSpec> all() {
        return Table.read("figures").stream().map(FigureSpec::of).toList();
    }

    private static FigureSpec of(CSVRecord row) {
        return new FigureSpec(row.get("code"), Kind.valueOf(row.get("kind")), row.get("units"), row.get("season"),
                Integer.parseInt(row.get("decimals")), number(row.get("size")), number(row.get("noise")),
                List.of(row.get("t2024"), row.get("t2025"), row.get("t2026")),
                List.of(row.get("a2024"), row.get("a2025"), row.get("a2026")), row.get("line"), row.get("weight"));
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    boolean hasTarget(int year) {
        return !target(year).isEmpty() && !target(year).startsWith(VOLUME);
    }

    /** The year's target, or its volume where no target is set. */
    double volume(int year) {
        return number(target(year).replace(VOLUME, ""));
    }

    private String target(int year) {
        return year < FIRST_YEAR ? "" : targets.get(year - FIRST_YEAR);
    }

    /** Whether the year's amount is given rather than its pace. */
    boolean isAmountGiven(int year) {
        return pace(year).startsWith(AMOUNT);
    }

    /** The pace of the year, or its amount. */
    double paceOrAmount(int year) {
        return number(pace(year).replace(AMOUNT, ""));
    }

    private String pace(int year) {
        return paces.get(year - FIRST_YEAR);
    }

    /** What is promised and when it was done, of a deed. */
    Deed deed() {
        return Deed.of(line);
    }

    /** The first day it is reported for. */
    LocalDate firstDay() {
        if (kind == Kind.DEED) {
            return deed().dueOn().withDayOfYear(1);
        }
        boolean later = kind == Kind.SHARE && !line.isEmpty() && new Line(line).startsAfter(LocalDate.of(2025, 12, 31));
        int year = kind == Kind.STATEMENT ? FIRST_YEAR - 1 : FIRST_YEAR;
        return later ? YearMonth.parse(line.substring(0, 7)).atDay(1) : LocalDate.of(year, 1, 1);
    }
}
