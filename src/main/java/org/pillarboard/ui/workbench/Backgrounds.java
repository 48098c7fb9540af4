package org.pillarboard.ui.workbench;

import java.time.Clock;
import java.util.Optional;
import org.pillarboard.identity.SectionRow;
import org.pillarboard.identity.Sections;
import org.pillarboard.indicator.DefinitionRow;
import org.pillarboard.indicator.Indicators;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.observation.Readings;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** What is known about the line in hand: its definition, who reviews it, and its year so far. Three selects. */
@Component
class Backgrounds {

    /**
     * Of one line.
     *
     * @param withBelow whether the year so far counts figures of units below with those of the unit itself
     */
    record Background(Optional<DefinitionRow> definition, SectionRow section, IndicatorReading reading, boolean withBelow) {
    }

    private final Readings readings;
    private final Indicators indicators;
    private final Sections sections;
    private final Clock clock;

    Backgrounds(Readings readings, Indicators indicators, Sections sections, Clock clock) {
        this.readings = readings;
        this.indicators = indicators;
        this.sections = sections;
        this.clock = clock;
    }

    Background of(WorkRow row) {
        var asOf = AsOf.today(clock);
        var cell = row.cell();
        var found = readings.byUnit(cell.indicatorCode(), cell.unitCode(), Period.month(cell.period().endsOn()), asOf);
        boolean withBelow = found.stream().skip(1).flatMap(below -> below.curve().stream()).anyMatch(point -> point.cumulative() != null);
        var definition = indicators.definitions(cell.indicatorCode()).stream()
                .filter(version -> !version.effectiveOn().isAfter(asOf.day())).findFirst();
        return new Background(definition, sections.get(row.indicator().sectionCode()), found.getFirst(), withBelow);
    }
}
