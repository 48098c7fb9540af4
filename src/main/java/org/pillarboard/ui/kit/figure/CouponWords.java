package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pillarboard.debt.Coupon;
import org.pillarboard.ui.kit.NumberFormats;

/** What interest was agreed, in words: a rate, a reference rate with its margin, steps and changes with their days. */
public record CouponWords(Locale locale) {

    public String of(Coupon coupon) {
        return switch (coupon) {
            case Coupon.Floating floating -> say("debt.one.floating", RateNames.of(floating.base(), this::say),
                    NumberFormats.of(locale, 2).signed(floating.margin()), say("debt.choice.RESET." + floating.reset()));
            case Coupon.Stepped stepped -> stepped.steps().stream().map(step -> stepped.steps().getFirst() == step
                    ? percent(step.rate()) : say("debt.one.step", step.from().toString(), percent(step.rate())))
                    .collect(Collectors.joining(say("kit.and")));
            case Coupon.Amended amended -> of(amended.before()) + say("kit.and")
                    + say("debt.one.step", amended.from().toString(), of(amended.after()));
        };
    }

    private String percent(BigDecimal rate) {
        return NumberFormats.of(locale, 2).plain(rate) + "%";
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
