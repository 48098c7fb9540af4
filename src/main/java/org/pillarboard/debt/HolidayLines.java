package org.pillarboard.debt;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.pillarboard.shared.RuleViolation;

/**
 * The days of a year as they are pasted: a day and a word a line, whatever stands between them; or the published list of
 * {@code chinese-days}, whose days stand under {@code holidays} and {@code workdays}. Pure.
 *
 * @param worked by day whether it is worked
 */
public record HolidayLines(Map<LocalDate, Boolean> worked) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NOISE = Pattern.compile("[\"'{}:,;\\s\\u3000\\uff0c\\uff1b\\uff1a]+");

    /**
     * @param off      words for a day off, small letters
     * @param madeUp   words for a day worked in exchange
     * @throws RuleViolation {@code debt.holiday.line} with the number of a line nobody can read
     */
    public static HolidayLines read(String text, Set<String> off, Set<String> madeUp) {
        var days = new TreeMap<LocalDate, Boolean>();
        var section = Kind.NONE;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            var found = DAY.matcher(line);
            String words = NOISE.matcher(found.replaceFirst(" ")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
            if (found.reset().find()) {
                var kind = Kind.of(words, off, madeUp, section);
                days.put(day(line, number), kind.isWorked(line, number));
            } else if (!words.isEmpty()) {
                section = Kind.of(words, off, madeUp, Kind.NONE);
            }
        }
        return new HolidayLines(days);
    }

    private static LocalDate day(String line, int number) {
        var found = DAY.matcher(line);
        try {
            return found.find() ? LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))) : LocalDate.MIN;
        } catch (DateTimeException noDay) {
            throw new RuleViolation("debt.holiday.line", number, line.strip());
        }
    }

    /** What a line, or the lines under it, are about. */
    private enum Kind {
        OFF, WORKED, NONE;

        static Kind of(String words, Set<String> off, Set<String> madeUp, Kind otherwise) {
            String first = words.split(" ")[0];
            return madeUp.contains(first) ? WORKED : off.contains(first) ? OFF : otherwise;
        }

        boolean isWorked(String line, int number) {
            if (this == NONE) {
                throw new RuleViolation("debt.holiday.line", number, line.strip());
            }
            return this == WORKED;
        }
    }
}
