package org.pillarboard.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** Keeps the official totals (official totals are facts, see ADR 0003): closes the old ones, appends the new ones. */
@Component
class TotalKeeper {

    private final TotalRepository totals;
    private final ObservationRepository observations;
    private final Catalogues catalogues;
    private final Units units;

    TotalKeeper(TotalRepository totals, ObservationRepository observations, Catalogues catalogues, Units units) {
        this.totals = totals;
        this.observations = observations;
        this.catalogues = catalogues;
        this.units = units;
    }

    /** The sheet of an indicator and period as it stands: two selects, whatever it holds. */
    TotalSheet open(String indicatorCode, Period period) {
        var catalogue = catalogues.current();
        var newest = totals.open(indicatorCode, period.code(), OfficialTotal.OPEN_END);
        var own = observations.findByIdIn(newest.stream().map(OfficialTotal::observationId).filter(Objects::nonNull).toList());
        return new TotalSheet(catalogue.get(indicatorCode), period, units.tree(), catalogue.duties(), newest, own);
    }

    /** Carries observations that became official at a moment into the totals of their units and all above them. */
    void keep(TotalSheet sheet, List<Observation> appended, Instant knownFrom) {
        appended.forEach(sheet::take);
        var touched = appended.stream().flatMap(observation -> sheet.touchedBy(observation.unitCode()).stream())
                .distinct().sorted(Comparator.comparingInt(sheet::depth).reversed()).toList();
        var fresh = new ArrayList<OfficialTotal>();
        for (String unit : touched) {
            sheet.addUp(unit).ifPresent(figure -> fresh.add(new OfficialTotal(sheet.indicator().code(), unit, figure,
                    sheet.coverage(unit), sheet.observationOf(unit), knownFrom)));
        }
        fresh.forEach(total -> close(sheet, total.unitCode(), knownFrom));
        totals.saveAll(fresh);
    }

    private static void close(TotalSheet sheet, String unit, Instant knownFrom) {
        var old = sheet.openTotal(unit);
        if (old != null) {
            old.close(knownFrom);
        }
    }

    void clear() {
        totals.deleteEverything();
    }
}
