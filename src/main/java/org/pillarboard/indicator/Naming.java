package org.pillarboard.indicator;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How an indicator is called and written.
 *
 * @param measureUnit 计量单位: 个, 亿元, % …
 * @param decimals    decimals shown
 * @param wholeNumber whether only whole numbers are right: then the plan's demand is rounded down
 */
@Embeddable
public record Naming(String name, String nameEn, String measureUnit, String measureUnitEn, int decimals,
        boolean wholeNumber) {

    public String name(Locale locale) {
        return isEnglish(locale) ? nameEn : name;
    }

    public String measureUnit(Locale locale) {
        return isEnglish(locale) ? measureUnitEn : measureUnit;
    }

    /** Whether a number has no more decimals than are shown. */
    public boolean shows(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= decimals;
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
