package org.pillarboard.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How an amount is said within a sentence, its unit with it: 103.3 亿元, 800 万元; CNY 10.33 bn, CNY 8 m. */
public final class MoneyWords {

    private static final int MILLION = 6;
    private static final int BILLION = 9;

    private MoneyWords() {
    }

    public static String of(BigDecimal yuan, Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese(yuan, locale) : english(yuan, locale);
    }

    private static String chinese(BigDecimal yuan, Locale locale) {
        boolean large = isFrom(yuan, 8);
        var unit = large ? MoneyUnit.HUNDRED_MILLION : MoneyUnit.TEN_THOUSAND;
        return said(unit.name(), MoneyUnit.YUAN.in(unit, yuan), large ? 1 : 0, locale);
    }

    private static String english(BigDecimal yuan, Locale locale) {
        boolean large = isFrom(yuan, BILLION);
        var figure = yuan.movePointLeft(large ? BILLION : MILLION).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return said(large ? "BILLION" : "MILLION", figure, Math.max(0, figure.scale()), locale);
    }

    private static boolean isFrom(BigDecimal yuan, int power) {
        return yuan.abs().compareTo(BigDecimal.ONE.movePointRight(power)) >= 0;
    }

    private static String said(String unit, BigDecimal figure, int decimals, Locale locale) {
        return I18NProvider.translate(locale, "kit.money.said." + unit, NumberFormats.of(locale, decimals).plain(figure));
    }
}
