package org.pillarboard.shared;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers and days as people type them. Bounded: a few characters such as 1e99999999 would otherwise be a number of a hundred million
 * digits as soon as anybody adds to it or writes it out.
 */
public final class Readable {

    private static final Pattern PERCENT = Pattern.compile("\\s*[%\uff05]\\s*$");
    private static final Pattern COMMA = Pattern.compile("[,\uff0c]");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}([,\uff0c]\\d{3})+(\\.\\d*)?");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?=\\.?\\d)\\d{0,15}(?:\\.\\d{0,18})?");
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\d)[\u3002\uff61](?=\\d)");
    private static final int FIRST_FULL = 0xff01;
    private static final int LAST_FULL = 0xff5e;
    private static final int TO_HALF = 0xfee0;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2999;

    private Readable() {
    }

    /**
     * A number with or without separators of thousands and a sign of per cent behind it; none where anything else stands. A comma
     * that separates no thousands may be meant for a point: 3,5 is nobody's 35.
     */
    public static Optional<BigDecimal> number(String text) {
        String bare = PERCENT.matcher(text.strip()).replaceFirst("");
        return COMMA.matcher(bare).find() && !THOUSANDS.matcher(bare).matches() ? Optional.empty() : digits(COMMA.matcher(bare).replaceAll(""));
    }

    /** A number of digits and a point alone, also of full width or with a full stop for a point; none where anything else stands. */
    public static Optional<BigDecimal> digits(String text) {
        return Optional.of(halfWidth(text.strip())).filter(digits -> NUMBER.matcher(digits).matches()).map(BigDecimal::new);
    }

    private static String halfWidth(String text) {
        var half = text.chars().map(each -> each >= FIRST_FULL && each <= LAST_FULL ? each - TO_HALF : each)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        return FULL_STOP.matcher(half).replaceFirst(".");
    }

    /** A day of our time, as 2026-10-31; none where anything else stands. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip())).filter(day -> isOurs(day.getYear()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A month of our time, as 2026-10; none where anything else stands. */
    public static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text.strip())).filter(month -> isOurs(month.getYear()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(int year) {
        return year > FIRST_YEAR && year <= LAST_YEAR;
    }
}
