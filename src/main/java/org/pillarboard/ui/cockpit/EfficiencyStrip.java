package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.kit.figure.FigureWords;
import org.pillarboard.ui.kit.figure.ReadingBadge;

/** One profit and five rates (一利五率): the figure, its change over last year, who is missing in it. */
final class EfficiencyStrip extends ReadingStrip {

    EfficiencyStrip() {
        super("cockpit.efficiency", "oe", "rate");
    }

    @Override
    Stream<Component> figures(IndicatorReading reading, Lens lens) {
        return Stream.of(figure(reading));
    }

    @Override
    Component light(IndicatorReading reading) {
        return new Shape(ReadingBadge.tone(reading), 12);
    }

    @Override
    Optional<String> span(IndicatorReading reading, Lens lens) {
        return lens.isPart() && reading.indicator().standsInParts() && reading.actual().isPresent()
                ? Optional.of(getTranslation(reading.indicator().isOfTheYear() ? "cockpit.efficiency.year" : "cockpit.efficiency.end"))
                : Optional.empty();
    }

    private Component figure(IndicatorReading reading) {
        var words = new FigureWords(reading.indicator(), getLocale());
        var figure = new Div();
        figure.addClassNames("n", "num");
        figure.getElement().appendChild(new Element("b").setText(words.value(reading)));
        if (!words.value(reading).equals(words.plain(null))) {
            figure.add(new Span(words.unit()));
        }
        var beside = new Span(beside(reading, words, words.overLastYearBriefly(reading)));
        beside.addClassNames("by", "ell");
        beside.setTitle(beside(reading, words, words.overLastYear(reading)));
        figure.add(beside);
        return figure;
    }

    private String beside(IndicatorReading reading, FigureWords words, Optional<String> growth) {
        var coverage = reading.coverage();
        if (reading.reading() instanceof Reading.Measured && !coverage.isComplete()) {
            return coverage.openUntil() != null ? words.lackingBriefly(reading) : getTranslation("cockpit.coverage", String.valueOf(coverage.missing()),
                    String.valueOf(coverage.reporting()), String.valueOf(coverage.expected()));
        }
        return reading.reading() instanceof Reading.Measured ? growth.orElse("")
                : Stream.of(words.ofEarlier(reading), ReadingBadge.silence(reading).map(this::getTranslation)).flatMap(Optional::stream)
                        .collect(Collectors.joining(getTranslation("kit.comma")));
    }
}
