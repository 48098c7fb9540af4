package org.pillarboard.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How an amount is said within a sentence, its unit with it: 103.3 亿元, 800 万元; CNY 10.33 bn, CNY 8 m. */
public final class MoneyWords {

    private static final int MILLION = 6;
    private static final int BILLION = 9;
    private static final int ALL = 20;

    private MoneyWords() {
    }

    /** Rounded, as it is read at a glance. */
    public static String of(BigDecimal yuan, Locale locale) {
        return isChinese(locale) ? chinese(yuan, 0, locale) : english(yuan, 2, locale);
    }

    /** With all its decimals, as it is decided on. */
    public static String exact(BigDecimal yuan, Locale locale) {
        return isChinese(locale) ? chinese(yuan, ALL, locale) : english(yuan, ALL, locale);
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static String chinese(BigDecimal yuan, int more, Locale locale) {
        boolean large = isFrom(yuan, 8);
        var unit = large ? MoneyUnit.HUNDRED_MILLION : MoneyUnit.TEN_THOUSAND;
        var figure = MoneyUnit.YUAN.in(unit, yuan);
        return said(unit.name(), figure, Math.max(large ? 1 : 0, Math.min(more, figure.stripTrailingZeros().scale())), locale);
    }

    private static String english(BigDecimal yuan, int most, Locale locale) {
        boolean large = isFrom(yuan, BILLION);
        var figure = yuan.movePointLeft(large ? BILLION : MILLION).setScale(most, RoundingMode.HALF_UP).stripTrailingZeros();
        return said(large ? "BILLION" : "MILLION", figure, Math.max(0, figure.scale()), locale);
    }

    private static boolean isFrom(BigDecimal yuan, int power) {
        return yuan.abs().compareTo(BigDecimal.ONE.movePointRight(power)) >= 0;
    }

    private static String said(String unit, BigDecimal figure, int decimals, Locale locale) {
        return I18NProvider.translate(locale, "kit.money.said." + unit, NumberFormats.of(locale, decimals).plain(figure));
    }
}
