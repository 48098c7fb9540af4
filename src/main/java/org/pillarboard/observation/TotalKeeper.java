package org.pillarboard.observation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    void lock() {
        totals.lockBook();
    }

    /** The sheets of some indicators for a period as they stand: two selects, whatever they hold. */
    Map<String, TotalSheet> open(Collection<String> indicatorCodes, Period period) {
        var catalogue = catalogues.current();
        var tree = units.tree();
        var newest = totals.open(indicatorCodes, period.code(), OfficialTotal.OPEN_END).stream()
                .collect(Collectors.groupingBy(OfficialTotal::indicatorCode));
        var own = observations.findByIdIn(newest.values().stream().flatMap(List::stream).map(OfficialTotal::observationId)
                .filter(Objects::nonNull).toList()).stream().collect(Collectors.groupingBy(Observation::indicatorCode));
        return indicatorCodes.stream().distinct().collect(Collectors.toMap(Function.identity(),
                code -> new TotalSheet(catalogue.get(code), period, tree, catalogue.duties(),
                        newest.getOrDefault(code, List.of()), own.getOrDefault(code, List.of()))));
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

    /**
     * Adds units up anew from what is official of them and those below, the lowest first. Only what differs is written, as known
     * from now on: what was known on a day before stays. Answers how many totals differed.
     */
    int recount(TotalSheet sheet, Collection<String> unitCodes, Instant knownFrom) {
        int differing = 0;
        for (String unit : unitCodes.stream().sorted(Comparator.comparingInt(sheet::depth).reversed()).toList()) {
            var old = Optional.ofNullable(sheet.openTotal(unit));
            var fresh = sheet.addUp(unit).map(figure -> new OfficialTotal(sheet.indicator().code(), unit, figure,
                    sheet.coverage(unit), sheet.observationOf(unit), knownFrom));
            if (!old.map(OfficialTotal::says).equals(fresh.map(OfficialTotal::says))) {
                old.ifPresent(total -> total.close(knownFrom));
                totals.saveAll(fresh.stream().toList());
                differing++;
            }
        }
        return differing;
    }

    private static void close(TotalSheet sheet, String unit, Instant knownFrom) {
        var old = sheet.openTotal(unit);
        if (old != null) {
            old.close(knownFrom);
        }
    }
}
