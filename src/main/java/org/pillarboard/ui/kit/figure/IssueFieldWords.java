package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import org.pillarboard.issuance.IssueField;
import org.pillarboard.shared.Readable;
import org.pillarboard.ui.kit.NumberFormats;

/** What was typed into a field of a bond's stage, as it is read: choices by their words, figures with their unit. */
public record IssueFieldWords(Locale locale) {

    public String of(IssueField field, String text) {
        return switch (field.type()) {
            case CHOICE -> choice(field, text);
            case NUMBER -> say("issuance.measured." + field, Readable.number(text).map(number -> figure(field, number)).orElse(text));
            default -> text;
        };
    }

    /** A choice by its word. */
    public String choice(IssueField field, String value) {
        return switch (field) {
            case PRODUCT -> say("debt.kind." + value);
            case GRADE -> say("debt.choice.GRADE." + value);
            default -> say("issuance.choice." + field + "." + value);
        };
    }

    /** With all its decimals; amounts and rates with as many as they have elsewhere at the least. */
    private String figure(IssueField field, BigDecimal number) {
        int usual = switch (field) {
            case AMOUNT, QUOTA, PROCEEDS -> 1;
            case RATE -> 2;
            default -> 0;
        };
        return NumberFormats.of(locale, Math.max(usual, number.stripTrailingZeros().scale())).plain(number);
    }

    private String say(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
