package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Still;
import org.pillarboard.ui.kit.figure.AgainstPlan;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.kit.figure.ReadingRail;
import org.pillarboard.ui.shell.Links;

/** The headline figures of the mission in one card, split by hairlines. A light is shown only when something is off. */
final class HeadlineStrip extends Composite<Section> {

    @Override
    protected Section initContent() {
        var section = new Section();
        section.addClassNames("card", "kpis");
        section.setAriaLabel(getTranslation("cockpit.headlines"));
        return section;
    }

    void show(List<IndicatorReading> readings, Lens lens) {
        getContent().setVisible(!readings.isEmpty());
        getContent().getElement().setAttribute("data-count", String.valueOf(readings.size()));
        Still.fill(getContent(), readings.stream().map(reading -> draw(reading, lens)).toList());
    }

    private Component draw(IndicatorReading reading, Lens lens) {
        var link = new NavAnchor(Links.indicator(reading.indicator().code(), lens), label(reading), new AgainstPlan(getLocale(), lens).draw(reading),
                ReadingRail.thin(reading, lens));
        link.addClassName("kpi");
        return link;
    }

    private Component label(IndicatorReading reading) {
        var name = new Span(reading.indicator().name(getLocale()));
        name.addClassName("ell");
        name.setTitle(reading.indicator().name(getLocale()));
        var label = new Div(name);
        label.addClassName("k");
        if (reading.rag().filter(Rag.GREEN::equals).isEmpty()) {
            label.add(new ReadingBadge(reading, true));
        }
        return label;
    }

}
