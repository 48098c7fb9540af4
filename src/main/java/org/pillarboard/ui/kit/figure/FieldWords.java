package org.pillarboard.ui.kit.figure;

import java.util.function.Function;
import org.pillarboard.debt.LineField;

/** What was typed into a field of a debt filing, as it is read: choices by their words, rates by their names, amounts with their unit. */
public final class FieldWords {

    private FieldWords() {
    }

    /** @param say the words of a key */
    public static String of(LineField field, String text, Function<String, String> say) {
        if (field == LineField.BASE_RATE) {
            return RateNames.of(text, say);
        }
        return field.choices().isEmpty() ? text + unit(field, say) : say.apply("debt.choice." + field + "." + text);
    }

    private static String unit(LineField field, Function<String, String> say) {
        return switch (field) {
            case PRINCIPAL, AMOUNT, CONSOLIDATED, BOOK_VALUE, VALUE, ASSETS -> " " + say.apply("debt.measure.money");
            case RATE, NEW_RATE, TRANCHE_RATE, MARGIN, SHARE, PERCENT -> "%";
            default -> "";
        };
    }
}
