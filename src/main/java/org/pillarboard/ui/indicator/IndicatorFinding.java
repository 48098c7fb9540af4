package org.pillarboard.ui.indicator;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.FigureWords;

/** What the title of an indicator's page says: its figure, how far from the plan, and what it lacks. */
final class IndicatorFinding {

    private IndicatorFinding() {
    }

    static List<FindingClause> of(IndicatorReading reading, Locale locale) {
        var words = new FigureWords(reading.indicator(), locale);
        String value = words.withUnit(reading);
        if (value.equals(words.plain(null))) {
            return List.of(new FindingClause(I18NProvider.translate(locale, reading.reading() instanceof Reading.NotAsked
                    ? "indicator.finding.notAsked" : "indicator.finding.none", reading.indicator().name(locale),
                    PeriodNames.of(reading.period(), locale))));
        }
        var said = new FindingClauses(locale).say(null, "indicator.finding", reading.indicator().name(locale), value);
        reading.gap().ifPresent(gap -> said.tell(reading.rag().map(Tone::of).orElse(null), words.toPlan(gap)));
        words.lacking(reading).ifPresent(lacking -> said.tell(reading.isIncomplete() && !reading.isOpen() ? Tone.WARN : null, lacking));
        return said.joined();
    }
}
