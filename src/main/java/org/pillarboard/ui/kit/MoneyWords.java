package org.pillarboard.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How an amount is said within a sentence, its unit with it: 103.3 亿元, 800 万元; CNY 10.33 bn, CNY 8 m. */
public final class MoneyWords {

    /** What is rounded to below the greater unit, in either language. */
    private static final int SHOWN = 4;
    private static final int MILLION = 6;
    private static final int HUNDRED_MILLION = 8;
    private static final int BILLION = 9;

    private MoneyWords() {
    }

    /** Rounded, as it is read at a glance; with all its decimals where it would be rounded up to the next unit. */
    public static String of(BigDecimal yuan, Locale locale) {
        int next = isChinese(locale) ? HUNDRED_MILLION : BILLION;
        if (!isFrom(yuan, next) && isFrom(yuan.setScale(-SHOWN, RoundingMode.HALF_UP), next)) {
            return isChinese(locale) ? exact(yuan, MoneyUnit.TEN_THOUSAND, locale) : english("MILLION", yuan.movePointLeft(MILLION), locale);
        }
        if (!isChinese(locale)) {
            boolean large = isFrom(yuan, BILLION);
            return english(large ? "BILLION" : "MILLION", yuan.movePointLeft(large ? BILLION : MILLION).setScale(2, RoundingMode.HALF_UP), locale);
        }
        boolean large = isFrom(yuan, HUNDRED_MILLION);
        var unit = large ? MoneyUnit.HUNDRED_MILLION : MoneyUnit.TEN_THOUSAND;
        return said(unit.name(), MoneyUnit.YUAN.in(unit, yuan), large ? 1 : 0, locale);
    }

    /**
     * With all its decimals, as it is decided on.
     *
     * @param unit in which it was entered, in either language
     */
    public static String exact(BigDecimal yuan, MoneyUnit unit, Locale locale) {
        var figure = MoneyUnit.YUAN.in(unit, yuan);
        return said(unit.name(), figure, Math.max(unit == MoneyUnit.HUNDRED_MILLION ? 1 : 0, figure.stripTrailingZeros().scale()), locale);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static String english(String unit, BigDecimal figure, Locale locale) {
        return said(unit, figure, Math.max(0, figure.stripTrailingZeros().scale()), locale);
    }

    private static boolean isFrom(BigDecimal yuan, int power) {
        return yuan.abs().compareTo(BigDecimal.ONE.movePointRight(power)) >= 0;
    }

    private static String said(String unit, BigDecimal figure, int decimals, Locale locale) {
        return I18NProvider.translate(locale, "kit.money.said." + unit, NumberFormats.of(locale, decimals).plain(figure));
    }
}
