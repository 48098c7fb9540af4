package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Emphasis;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Rag;
import org.pillarboard.rule.Reading;
import org.pillarboard.ui.kit.Bullet;
import org.pillarboard.ui.kit.BulletFigures;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.shell.Links;

/** The foremost indicators of a pillar as cards with bullets, each a link to its page. */
final class BulletCards extends Composite<Section> {

    private static final BigDecimal FAR_FROM_ZERO = new BigDecimal("0.7");

    @Override
    protected Section initContent() {
        var section = new Section();
        section.addClassName("bul4");
        section.setAriaLabel(getTranslation("pillar.foremost"));
        return section;
    }

    void show(List<IndicatorReading> readings, Lens lens) {
        getContent().removeAll();
        readings.forEach(reading -> getContent().add(draw(reading, lens)));
    }

    private Component draw(IndicatorReading reading, Lens lens) {
        var words = new FigureWords(reading.indicator(), getLocale());
        var link = new NavAnchor(Links.indicator(reading.indicator().code(), lens), label(reading), figure(reading, words),
                measure(reading, words));
        link.addClassNames("card", "bul");
        return link;
    }

    /** Against plan and target as a bullet; a figure without either says in words what its light stands on. */
    private static Component measure(IndicatorReading reading, FigureWords words) {
        boolean promised = reading.promise().target() != null || reading.promise().required() != null;
        if (!promised && reading.reading() instanceof Reading.Measured measured) {
            var why = new Div(words.why(measured.judgement().why()));
            why.addClassNames("why", "cap");
            why.setTitle(why.getText());
            return why;
        }
        return new Bullet(figures(reading), reading.rag().orElse(null), words.format());
    }

    private Component label(IndicatorReading reading) {
        var name = new Span(reading.indicator().name(getLocale()));
        name.addClassName("ell");
        name.setTitle(reading.indicator().name(getLocale()));
        var label = new Div(name, new ReadingBadge(reading));
        label.addClassName("k");
        return label;
    }

    private Component figure(IndicatorReading reading, FigureWords words) {
        var figure = new Div();
        figure.addClassNames("n", "num");
        figure.getElement().appendChild(new Element("b").setText(words.value(reading)));
        figure.add(new Span(reading.promise().target() == null ? words.unit()
                : getTranslation("pillar.target", words.withUnit(reading.promise().target()))));
        reading.gap().ifPresent(gap -> {
            var apart = new Emphasis(words.toPlan(gap));
            apart.setTitle(apart.getText());
            reading.rag().filter(rag -> rag != Rag.GREEN)
                    .ifPresent(rag -> apart.getElement().setAttribute("data-tone", Tone.of(rag).code()));
            figure.add(apart);
        });
        return figure;
    }

    private static BulletFigures figures(IndicatorReading reading) {
        var promise = reading.promise();
        var figures = BulletFigures.of(reading.actual().orElse(null), promise.required(), promise.target());
        var known = Stream.of(reading.actual().orElse(null), promise.required(), promise.target())
                .filter(Objects::nonNull).toList();
        boolean negative = known.stream().anyMatch(value -> value.signum() < 0);
        boolean crowded = reading.indicator().isRate() && known.stream()
                .allMatch(value -> value.compareTo(figures.to().multiply(FAR_FROM_ZERO)) > 0);
        if (!negative && !crowded) {
            return figures;
        }
        BigDecimal least = known.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        BigDecimal room = figures.to().subtract(least).abs().max(BigDecimal.ONE).divide(BigDecimal.TWO);
        return figures.onAxis(least.subtract(room), figures.to().add(room));
    }
}
