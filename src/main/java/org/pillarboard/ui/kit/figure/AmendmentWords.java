package org.pillarboard.ui.kit.figure;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.debt.EntryDetail;

/** What was agreed anew about a debt, in words: each field it names with what stands there now. */
public final class AmendmentWords {

    private AmendmentWords() {
    }

    /** @param say the words of a key */
    public static String of(EntryDetail detail, Function<String, String> say) {
        var amendment = detail.amendment();
        return amendment == null ? "" : amendment.fields().entrySet().stream().map(entry -> say.apply("debt.field." + entry.getKey()) + " "
                + FieldWords.of(entry.getKey(), entry.getValue(), say)).collect(Collectors.joining(say.apply("debt.semicolon")));
    }
}
