package org.pillarboard.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pillarboard.sheet.SheetCell;

/** Reads periods as people write them, by the patterns of {@code periods.txt}; a bare number of five digits is a workbook's date. */
final class PeriodReader {

    private static final List<Pattern> PATTERNS = patterns();
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private PeriodReader() {
    }

    static Optional<PeriodSpan> read(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Day(LocalDate day) -> Optional.of(new PeriodSpan(day, day, true));
            case SheetCell.Number(BigDecimal number, boolean percent) -> read(number.stripTrailingZeros().toPlainString());
            case SheetCell.Text(String text) -> read(NumberReader.normal(text));
            case SheetCell.Blank blank -> Optional.empty();
            case SheetCell.Broken broken -> Optional.empty();
        };
    }

    static Optional<PeriodSpan> read(String text) {
        try {
            for (Pattern pattern : PATTERNS) {
                Matcher m = pattern.matcher(text);
                if (m.matches()) {
                    return Optional.of(span(m));
                }
            }
            return SERIAL.matcher(text).matches() ? Optional.of(serial(Long.parseLong(text))) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PeriodSpan serial(long days) {
        var day = SERIAL_ZERO.plusDays(days);
        return new PeriodSpan(day, day, true);
    }

    private static PeriodSpan span(Matcher m) {
        int year = Integer.parseInt(group(m, "y"));
        boolean sinceJanuary = !group(m, "s").isEmpty();
        if (!group(m, "d").isEmpty()) {
            var day = LocalDate.of(year, Integer.parseInt(group(m, "m")), Integer.parseInt(group(m, "d")));
            return new PeriodSpan(sinceJanuary ? LocalDate.of(year, 1, 1) : day, day, !isMonthEnd(day) || !sinceJanuary);
        }
        int first = 1;
        int last = 12;
        if (!group(m, "m").isEmpty()) {
            last = Integer.parseInt(group(m, "m"));
            first = sinceJanuary ? 1 : last;
        } else if (!group(m, "q").isEmpty()) {
            last = FieldWords.numeral(group(m, "q")) * 3;
            first = last - 2;
        } else if (!group(m, "h").isEmpty()) {
            last = FieldWords.numeral(group(m, "h")) * 6;
            first = last - 5;
        }
        return new PeriodSpan(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), false);
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** A named group, empty where the pattern has none of that name. */
    private static String group(Matcher m, String name) {
        boolean known = m.pattern().namedGroups().containsKey(name);
        return known && m.group(name) != null ? m.group(name) : "";
    }

    private static List<Pattern> patterns() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PeriodReader.class.getResourceAsStream("periods.txt")), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Pattern::compile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
