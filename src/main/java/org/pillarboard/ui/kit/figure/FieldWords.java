package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import org.pillarboard.debt.FieldType;
import org.pillarboard.debt.LineField;
import org.pillarboard.shared.Readable;
import org.pillarboard.ui.kit.NumberFormats;

/** What was typed into a field of a debt filing, as it is read: choices by their words, rates by their names, figures with their unit. */
public record FieldWords(Locale locale) {

    public String of(LineField field, String text) {
        if (field == LineField.BASE_RATE) {
            return RateNames.of(text, this::say);
        }
        if (field.type() == FieldType.NUMBER) {
            return measured(field, Readable.number(text).map(this::figure).orElse(text));
        }
        return field.choices().isEmpty() ? text : say("debt.choice." + field + "." + text);
    }

    /** With all the decimals it was typed with. */
    private String figure(BigDecimal number) {
        return NumberFormats.of(locale, Math.max(0, number.stripTrailingZeros().scale())).plain(number);
    }

    private String measured(LineField field, String figure) {
        return switch (field) {
            case PRINCIPAL, AMOUNT, CONSOLIDATED, BOOK_VALUE, VALUE, ASSETS -> say("kit.money.said.TEN_THOUSAND", figure);
            case RATE, NEW_RATE, TRANCHE_RATE, MARGIN, SHARE, PERCENT -> figure + "%";
            default -> figure;
        };
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
