package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.shell.Links;

/** One profit and five rates (一利五率): the figure, its change over last year, who is missing in it. */
final class EfficiencyStrip extends Composite<Section> {

    @Override
    protected Section initContent() {
        var section = new Section();
        section.addClassNames("card", "oe");
        section.setAriaLabel(getTranslation("cockpit.efficiency"));
        return section;
    }

    void show(List<IndicatorReading> readings, Lens lens) {
        getContent().setVisible(!readings.isEmpty());
        Still.fill(getContent(), readings.stream().map(reading -> draw(reading, lens)).toList());
    }

    private Component draw(IndicatorReading reading, Lens lens) {
        var link = new NavAnchor(Links.indicator(reading.indicator().code(), lens), label(reading), figure(reading));
        link.addClassName("rate");
        return link;
    }

    private Component label(IndicatorReading reading) {
        var name = new Span(reading.indicator().name(getLocale()));
        name.addClassName("ell");
        name.setTitle(reading.indicator().name(getLocale()));
        var label = new Div(name);
        label.addClassName("k");
        if (reading.rag().filter(Rag.GREEN::equals).isEmpty()) {
            label.add(new Shape(ReadingBadge.tone(reading), 12));
        }
        return label;
    }

    private Component figure(IndicatorReading reading) {
        var words = new FigureWords(reading.indicator(), getLocale());
        var figure = new Div();
        figure.addClassNames("n", "num");
        figure.getElement().appendChild(new Element("b").setText(words.value(reading)));
        if (reading.actual().isPresent()) {
            figure.add(new Span(words.unit()));
        }
        var beside = new Span(beside(reading, words));
        beside.addClassNames("by", "ell");
        beside.setTitle(beside.getText());
        figure.add(beside);
        return figure;
    }

    private String beside(IndicatorReading reading, FigureWords words) {
        var coverage = reading.coverage();
        if (reading.reading() instanceof Reading.Measured && !coverage.isComplete()) {
            return getTranslation("cockpit.coverage", String.valueOf(coverage.missing()),
                    String.valueOf(coverage.reporting()), String.valueOf(coverage.expected()));
        }
        return reading.reading() instanceof Reading.Measured ? words.overLastYear(reading).orElse("")
                : ReadingBadge.silence(reading).map(this::getTranslation).orElse("");
    }
}
