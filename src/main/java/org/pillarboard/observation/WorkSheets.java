package org.pillarboard.observation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Targets;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** Reads what a sheet or a review needs to know about a unit: four selects, whatever it reports. */
@Component
class WorkSheets {

    private final UpdateRepository updates;
    private final TotalRepository totals;
    private final PeriodLocks locks;
    private final Targets targets;
    private final Evidences evidences;
    private final Catalogues catalogues;
    private final RegisterFeeds feeds;
    private final Clock clock;

    WorkSheets(UpdateRepository updates, TotalRepository totals, PeriodLocks locks, Targets targets,
            Evidences evidences, Catalogues catalogues, RegisterFeeds feeds, Clock clock) {
        this.updates = updates;
        this.totals = totals;
        this.locks = locks;
        this.targets = targets;
        this.evidences = evidences;
        this.catalogues = catalogues;
        this.feeds = feeds;
        this.clock = clock;
    }

    WorkSheetMaker read(String unitCode, Period around) {
        var from = around.startsOn().minusMonths(13).withDayOfMonth(1);
        var asOf = AsOf.today(clock);
        var known = clock.instant();
        var typed = updates.ofSheet(unitCode, around.startsOn(), around.endsOn());
        var own = totals.own(List.of(unitCode), from, around.endsOn(), known);
        var inForce = targets.inForce(List.of(unitCode), List.of(around.year() - 1, around.year()), asOf);
        Map<UUID, Integer> files = evidences.behind(ObservationUpdates.SUBJECT,
                        typed.stream().map(ObservationUpdate::id).toList()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().size()));
        return new WorkSheetMaker(catalogues.current(), unitCode, asOf.day(), own, typed, inForce, files, locks.locked(),
                feeds::isFed);
    }
}
