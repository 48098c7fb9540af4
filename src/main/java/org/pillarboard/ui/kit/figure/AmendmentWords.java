package org.pillarboard.ui.kit.figure;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.debt.EntryDetail;
import org.pillarboard.debt.LineField;

/** What was agreed anew about a debt, in words: each field it names with what stands there now. */
public final class AmendmentWords {

    private AmendmentWords() {
    }

    /** @param say the words of a key */
    public static String of(EntryDetail detail, Function<String, String> say) {
        var amendment = detail.amendment();
        return amendment == null ? "" : amendment.fields().entrySet().stream().map(entry -> say.apply("debt.field." + entry.getKey()) + " "
                + value(entry.getKey(), entry.getValue(), say)).collect(Collectors.joining(say.apply("debt.semicolon")));
    }

    private static String value(LineField field, String text, Function<String, String> say) {
        if (field == LineField.BASE_RATE) {
            return RateNames.of(text, say);
        }
        return field.choices().isEmpty() ? text + unit(field, say) : say.apply("debt.choice." + field + "." + text);
    }

    private static String unit(LineField field, Function<String, String> say) {
        return switch (field) {
            case PRINCIPAL -> " " + say.apply("debt.measure.money");
            case RATE, MARGIN -> "%";
            default -> "";
        };
    }
}
