package org.pillarboard.ui.kit.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.Tone;

/** A reading's figure, large, with what it is held against and how far it is from the plan, or what grew of what was to grow. */
public final class AgainstPlan {

    private final Locale locale;
    private final Lens lens;

    public AgainstPlan(Locale locale, Lens lens) {
        this.locale = locale;
        this.lens = lens;
    }

    /** Against the year's target, or against the plan of the month or quarter looked at. */
    public Div draw(IndicatorReading reading) {
        var words = new FigureWords(reading.indicator(), locale);
        var figure = new Div();
        figure.addClassNames("n", "num");
        figure.getElement().appendChild(new Element("b").setText(words.value(reading)));
        figure.add(new Span(reading.promise().target() == null || reading.indicator().isDeed() ? words.unit()
                : I18NProvider.translate(locale, lens.isPart() ? "figure.against.plan" : "figure.against.target",
                        words.withUnit(reading.promise().target()))));
        new OwnPeriod(reading, lens, locale).told().map(AgainstPlan::apart).ifPresent(figure::add);
        words.lacking(reading).ifPresent(lacking -> figure.add(reading.isIncomplete() ? apart(lacking) : aside(words.lackingBriefly(reading), lacking)));
        reading.gap().ifPresent(gap -> {
            var apart = apart(words.grown(reading).filter(grown -> !lens.isPart()).orElseGet(() -> words.toPlan(gap)));
            reading.rag().filter(rag -> rag != Rag.GREEN && !lens.isPart())
                    .ifPresent(rag -> apart.getElement().setAttribute("data-tone", Tone.of(rag).code()));
            figure.add(apart);
        });
        return figure;
    }

    /** Units are missing, and the light holds all the same. */
    private static Span aside(String brief, String said) {
        var aside = new Span(brief);
        aside.addClassName("lack");
        aside.setTitle(said);
        return aside;
    }

    private static Emphasis apart(String said) {
        var apart = new Emphasis(said);
        apart.setTitle(said);
        return apart;
    }
}
