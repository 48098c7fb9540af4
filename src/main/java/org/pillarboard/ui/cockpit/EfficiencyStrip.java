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
import org.pillarboard.ui.kit.figure.OwnPeriod;
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
        return reading.reading() instanceof Reading.Measured ? part(reading, lens).or(new OwnPeriod(reading, lens, getLocale())::told)
                : Optional.empty();
    }

    private Optional<String> part(IndicatorReading reading, Lens lens) {
        return lens.isPart() && reading.indicator().standsInParts()
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
        var beside = new Span(beside(words.ofEarlier(reading), told(reading, words, words.overLastYearBriefly(reading))));
        beside.addClassNames("by", "ell");
        beside.setTitle(beside(words.ofEarlier(reading), told(reading, words, words.overLastYear(reading))));
        figure.add(beside);
        return figure;
    }

    private String beside(Optional<String> period, Optional<String> told) {
        return Stream.of(period, told).flatMap(Optional::stream).collect(Collectors.joining(getTranslation("kit.comma")));
    }

    /** Who is missing in it, else its growth; of what is not there why. */
    private Optional<String> told(IndicatorReading reading, FigureWords words, Optional<String> growth) {
        if (reading.reading() instanceof Reading.Measured && !reading.coverage().isComplete()) {
            return Optional.of(words.lackingBriefly(reading));
        }
        return reading.reading() instanceof Reading.Measured ? growth : ReadingBadge.silence(reading).map(this::getTranslation);
    }
}
