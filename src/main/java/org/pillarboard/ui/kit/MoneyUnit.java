package org.pillarboard.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The units money is written in (元, 万元, 亿元). One column and one chart keep to one of them. */
public enum MoneyUnit {
    YUAN(0), TEN_THOUSAND(4), HUNDRED_MILLION(8);

    private final int power;

    MoneyUnit(int power) {
        this.power = power;
    }

    /** The unit for all of these amounts of yuan together: the greatest one of which the largest amount is at least 1. */
    public static MoneyUnit fitting(Collection<? extends @Nullable BigDecimal> yuan) {
        BigDecimal largest = yuan.stream().filter(Objects::nonNull).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        if (largest.compareTo(BigDecimal.ONE.movePointRight(HUNDRED_MILLION.power)) >= 0) {
            return HUNDRED_MILLION;
        }
        return largest.compareTo(BigDecimal.ONE.movePointRight(TEN_THOUSAND.power)) >= 0 ? TEN_THOUSAND : YUAN;
    }

    /** An amount of this unit in another. */
    public BigDecimal in(MoneyUnit other, BigDecimal amount) {
        return amount.movePointRight(power - other.power);
    }

    /** The unit's name, to be written once beside the figures. */
    public String name(Locale locale) {
        return I18NProvider.translate(locale, "kit.money." + this);
    }
}
