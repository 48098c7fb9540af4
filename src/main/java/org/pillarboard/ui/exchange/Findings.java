package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.pillarboard.exchange.Change;
import org.pillarboard.exchange.Finding;
import org.pillarboard.ui.kit.RuleWords;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** How a preview says what a row would do, and what was found in it. */
final class Findings {

    static final int DECIMALS = 6;

    private Findings() {
    }

    static Component badge(Change change, Locale locale) {
        var tone = switch (change) {
            case WRONG -> Tone.BAD;
            case CHANGED -> Tone.WARN;
            case NEW -> Tone.GOOD;
            case UNCHANGED -> Tone.INFO;
            case NO_VALUE, LEFT_OUT -> Tone.IDLE;
        };
        return new StatusBadge(tone, I18NProvider.translate(locale, "import.change." + change)).plain();
    }

    /** A line a finding, errors first. */
    static List<Component> lines(Collection<Finding> findings, UnaryOperator<String> columns, Locale locale) {
        return findings.stream().sorted(Comparator.comparing(Finding::level))
                .<Component>map(finding -> {
                    var said = new Div(sentence(finding, columns, locale));
                    said.addClassName(finding.isError() ? "bad" : finding.level() == Finding.Level.REASON ? "warn" : "cap");
                    return said;
                }).toList();
    }

    /** Where, what was found, what was expected. */
    private static String sentence(Finding finding, UnaryOperator<String> columns, Locale locale) {
        String text = RuleWords.of(finding.key(), finding.args(), DECIMALS, locale);
        return finding.isError() && !(finding.column().isEmpty() && finding.found().isEmpty())
                ? I18NProvider.translate(locale, "import.sentence", columns.apply(finding.column()), finding.found(), text) : text;
    }
}
