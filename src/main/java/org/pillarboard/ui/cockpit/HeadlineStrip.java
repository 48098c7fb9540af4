package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.Component;
import java.util.stream.Stream;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.figure.AgainstPlan;
import org.pillarboard.ui.kit.figure.ReadingBadge;
import org.pillarboard.ui.kit.figure.ReadingRail;

/** The headline figures of the mission. */
final class HeadlineStrip extends ReadingStrip {

    HeadlineStrip() {
        super("cockpit.headlines", "kpis", "kpi");
    }

    @Override
    Stream<Component> figures(IndicatorReading reading, Lens lens) {
        return Stream.of(new AgainstPlan(getLocale(), lens).draw(reading), ReadingRail.thin(reading, lens));
    }

    @Override
    Component light(IndicatorReading reading) {
        return new ReadingBadge(reading, true);
    }
}
