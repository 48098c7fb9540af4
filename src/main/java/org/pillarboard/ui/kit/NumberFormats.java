package org.pillarboard.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Qualifier;

/**
 * How figures are written: thousands separated, the same decimals in a column, a true minus sign (U+2212).
 * Units are written by the caller, once, beside the figures.
 */
public final class NumberFormats {

    private static final String MINUS = "\u2212";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DecimalFormat format;

    private NumberFormats(Locale locale, int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign(MINUS.charAt(0));
        format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
    }

    /** Figures with so many decimals, always all of them. */
    public static NumberFormats of(Locale locale, int decimals) {
        return new NumberFormats(locale, decimals);
    }

    /** 1,286.00; a missing figure is a dash, never a zero. */
    public String plain(@Nullable BigDecimal value) {
        return value == null ? "\u2014" : unsignedZero(format.format(value));
    }

    /** With the sign of how exact it is: ≥60, ~12. */
    public String qualified(@Nullable BigDecimal value, Qualifier qualifier) {
        return value == null || qualifier == Qualifier.EXACT ? plain(value) : qualifier.sign() + plain(value);
    }

    /** +5.5, −3.7, 0.0: a difference. */
    public String signed(BigDecimal value) {
        String text = plain(value);
        return value.signum() > 0 && !isZero(text) ? "+" + text : text;
    }

    /** 0.815 as 81.5%. */
    public String percent(@Nullable BigDecimal share) {
        return share == null ? plain(null) : plain(share.multiply(HUNDRED)) + "%";
    }

    /** A difference of two shares (0.815 and 0.833) in percentage points without their word: −1.8. */
    public String points(BigDecimal shareDifference) {
        return signed(shareDifference.multiply(HUNDRED));
    }

    private static String unsignedZero(String text) {
        return isZero(text) && text.startsWith(MINUS) ? text.substring(1) : text;
    }

    private static boolean isZero(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }
}
