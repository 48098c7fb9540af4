package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pillarboard.debt.Coupon;
import org.pillarboard.ui.kit.NumberFormats;

/** What interest was agreed, in words: a rate, a reference rate with its margin, steps and changes with their days. */
public record CouponWords(Locale locale) {

    private static final int DECIMALS = 2;

    public String of(Coupon coupon) {
        return switch (coupon) {
            case Coupon.Floating floating -> say("debt.one.floating", RateNames.of(floating.base(), this::say),
                    format(floating.margin()).signed(floating.margin()), say("debt.choice.RESET." + floating.reset()));
            case Coupon.Stepped stepped -> stepped.steps().stream().map(step -> stepped.steps().getFirst() == step
                    ? rate(step.rate()) : say("debt.one.step", step.from().toString(), rate(step.rate())))
                    .collect(Collectors.joining(say("kit.and")));
            case Coupon.Amended amended -> of(amended.before()) + say("kit.and")
                    + say("debt.one.step", amended.from().toString(), of(amended.after()));
        };
    }

    /** A rate as it was agreed: 3.50%, 4.375%. */
    public String rate(BigDecimal rate) {
        return format(rate).plain(rate) + "%";
    }

    private NumberFormats format(BigDecimal rate) {
        return NumberFormats.of(locale, Math.max(DECIMALS, rate.stripTrailingZeros().scale()));
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
