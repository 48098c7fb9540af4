package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.shell.Links;

/** A few indicators in one card, split by hairlines, each a link to its page. A light is shown only when something is off. */
abstract class ReadingStrip extends Composite<Section> {

    private final String cellClass;

    ReadingStrip(String name, String stripClass, String cellClass) {
        this.cellClass = cellClass;
        getContent().addClassNames("card", stripClass);
        getContent().setAriaLabel(getTranslation(name));
    }

    final void show(List<IndicatorReading> readings, Lens lens) {
        getContent().setVisible(!readings.isEmpty());
        getContent().getElement().setAttribute("data-count", String.valueOf(readings.size()));
        Still.fill(getContent(), readings.stream().map(reading -> draw(reading, lens)).toList());
    }

    /** What stands below its name. */
    abstract Stream<Component> figures(IndicatorReading reading, Lens lens);

    /** How its light looks beside its name. */
    abstract Component light(IndicatorReading reading);

    /** Of which span it speaks, where the page speaks of another; short, beside its name. */
    Optional<String> span(IndicatorReading reading, Lens lens) {
        return Optional.empty();
    }

    private Component draw(IndicatorReading reading, Lens lens) {
        var link = new NavAnchor(Links.indicator(reading.indicator().code(), lens),
                Stream.concat(Stream.of(label(reading, lens)), figures(reading, lens)).toArray(Component[]::new));
        link.addClassName(cellClass);
        return link;
    }

    private Component label(IndicatorReading reading, Lens lens) {
        var name = Whole.span(reading.indicator().name(getLocale()));
        name.addClassName("ell");
        name.setTitle(reading.indicator().name(getLocale()));
        var label = new Div(name);
        label.addClassName("k");
        span(reading, lens).map(Span::new).ifPresent(span -> {
            span.addClassName("nb");
            label.add(span);
        });
        if (reading.rag().filter(Rag.GREEN::equals).isEmpty()) {
            label.add(light(reading));
        }
        return label;
    }
}
