package org.pillarboard.ui.indicator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.pillarboard.cockpit.IndicatorDetail;
import org.pillarboard.cockpit.IndicatorPapers;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.figure.CatalogueWords;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.kit.figure.TargetWords;

/** What stands behind an indicator in words: why this light, what it means, what was promised, where it comes from. */
final class PapersCards {

    private final IndicatorDetail detail;
    private final LocalDate day;
    private final Locale locale;
    private final FigureWords figures;

    /** @param day the day looked from */
    PapersCards(IndicatorDetail detail, LocalDate day, Locale locale) {
        this.detail = detail;
        this.day = day;
        this.locale = locale;
        this.figures = new FigureWords(indicator(), locale);
    }

    private IndicatorRow indicator() {
        return detail.reading().indicator();
    }

    /** Why this light, with the numbers and what would turn it green. */
    Card why() {
        var reading = detail.reading();
        return new Card(words("indicator.why")).control(new ReadingBadge(reading)).body(new Paragraph(figures.why(reading)), rule(), growth());
    }

    /** A default that nobody has confirmed is no published figure, and says so where it makes a light. */
    private Component growth() {
        var text = new Div(CatalogueWords.unconfirmed(detail.papers().growth(), locale).orElse(""));
        text.addClassName("cap");
        text.setVisible(!text.getText().isEmpty());
        return text;
    }

    private Component rule() {
        var endsOn = detail.reading().period().endsOn();
        var text = new Span(detail.papers().rules().stream().filter(rule -> !rule.draft().effectiveOn().isAfter(endsOn)).findFirst()
                .map(rule -> words("indicator.rule", rule.draft().effectiveOn().toString(), CatalogueWords.author(rule.author(), locale))).orElse(""));
        text.addClassName("cap");
        return text;
    }

    /** What it means and which sentence it comes from. */
    Card definition() {
        IndicatorPapers papers = detail.papers();
        var list = new DescriptionList();
        list.addClassName("facts");
        papers.definitions().stream().findFirst().ifPresent(newest -> fact(list, "indicator.definition.text", newest.text(locale)));
        if (!indicator().origin().seedQuote().isEmpty()) {
            fact(list, "indicator.definition.basis", "“" + indicator().origin().seedQuote() + "”");
        }
        if (papers.sentence() != null) {
            fact(list, "indicator.definition.sentence", indicator().origin().seedSentence() + "  " + papers.sentence());
        }
        var card = new Card(words("indicator.definition")).body(list);
        if (papers.definitions().size() > 1) {
            card.bleed(new DataTable<DefinitionRow>(words("indicator.definition.versions"))
                    .column(words("indicator.version"), row -> words("indicator.version.no", String.valueOf(row.versionNo())))
                    .column(words("indicator.effective"), row -> row.effectiveOn().toString())
                    .column(words("indicator.definition.text"), row -> row.text(locale))
                    .column(words("indicator.author"), row -> CatalogueWords.author(row.author(), locale)).rows(papers.definitions()).dense().cards());
        }
        return card;
    }

    private void fact(DescriptionList list, String key, String text) {
        list.add(new DescriptionList.Term(words(key)), new DescriptionList.Description(text));
    }

    /** What was promised, every version with its paper; empty where nothing was. */
    Optional<Card> targets() {
        if (detail.papers().targets().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(words("indicator.targets")).bleed(new DataTable<TargetRow>(words("indicator.targets"))
                .column(words("indicator.targets.year"), row -> String.valueOf(row.year()))
                .number(words("indicator.targets.value"), row -> figures.withUnit(row.draft().value()))
                .column(words("indicator.targets.paper"), row -> row.draft().paperNo())
                .column(words("indicator.effective"), row -> TargetWords.since(row, detail.papers().targets(), day, locale))
                .column(words("indicator.author"), row -> CatalogueWords.author(row.author(), locale)).rows(detail.papers().targets()).dense().cards()));
    }

    private String words(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
