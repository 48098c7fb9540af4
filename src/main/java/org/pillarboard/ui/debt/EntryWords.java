package org.pillarboard.ui.debt;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.debt.EntryRow;
import org.pillarboard.ui.kit.figure.AmendmentWords;

/** What an entry of the ledger tells beside its day and amount: how sure a source is, how ready a debt, a rate, terms agreed anew. */
record EntryWords(Locale locale) {

    String of(EntryRow entry) {
        return Stream.of(entry.status() == null ? "" : say("debt.choice.STATUS." + entry.status()),
                entry.readiness() == null ? "" : say("debt.choice.LEVEL." + entry.readiness()),
                entry.rate() == null ? "" : entry.rate().stripTrailingZeros().toPlainString() + "%",
                new AmendmentWords(locale).of(entry.detail())).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private String say(String key) {
        return I18NProvider.translate(locale, key);
    }
}
