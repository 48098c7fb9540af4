package org.pillarboard.ui.indicator;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.cockpit.SeasonPlan;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.figure.CatalogueWords;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.SeasonNames;

/** By which season a plan is spread, and who changed it, when and why. */
final class SeasonWords {

    private SeasonWords() {
    }

    /** That the plan of the period is another one than it was at its end. */
    static String changed(IndicatorDetail detail, SeasonPlan former, Locale locale) {
        var newest = detail.seasons().getFirst();
        var figures = new FigureWords(detail.reading().indicator(), locale);
        return I18NProvider.translate(locale, "indicator.season.changed", newest.since().toString(), author(newest, locale),
                newest.version().reason(), figures.withUnit(former.required()), figures.withUnit(newest.required()));
    }

    /** Every version with the plan it makes; nothing where the season was never changed, or there is none. */
    static Optional<Card> card(IndicatorDetail detail, Locale locale) {
        if (detail.seasons().size() < 2) {
            return Optional.empty();
        }
        var figures = new FigureWords(detail.reading().indicator(), locale);
        String title = I18NProvider.translate(locale, "indicator.season",
                SeasonNames.of(detail.seasons().getFirst().version().season().code(), locale));
        return Optional.of(new Card(title).bleed(new DataTable<SeasonPlan>(title)
                .column(word("indicator.season.since", locale), plan -> plan.since().toString())
                .number(word("indicator.season.plan", locale), plan -> figures.withUnit(plan.required()))
                .column(word("indicator.season.basis", locale), plan -> plan.version().season().basis())
                .column(word("indicator.season.reason", locale), plan -> plan.version().reason())
                .column(word("indicator.author", locale), plan -> author(plan, locale)).rows(detail.seasons()).dense().cards()));
    }

    private static String author(SeasonPlan plan, Locale locale) {
        return plan.version().author().isEmpty() ? word("indicator.catalogue", locale) : CatalogueWords.author(plan.version().author(), locale);
    }

    private static String word(String key, Locale locale) {
        return I18NProvider.translate(locale, key);
    }
}
