package org.pillarboard.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.Targets;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** Reads what a sheet or a review needs to know about a unit: two selects, whatever it reports, and one for targets not at hand. */
@Component
class WorkSheets {

    private final TypedFigures figures;
    private final TotalRepository totals;
    private final PeriodLocks locks;
    private final Targets targets;
    private final Catalogues catalogues;
    private final RegisterFeeds feeds;
    private final Units units;
    private final Clock clock;

    WorkSheets(TypedFigures figures, TotalRepository totals, PeriodLocks locks, Targets targets, Catalogues catalogues,
            RegisterFeeds feeds, Units units, Clock clock) {
        this.figures = figures;
        this.totals = totals;
        this.locks = locks;
        this.targets = targets;
        this.catalogues = catalogues;
        this.feeds = feeds;
        this.units = units;
        this.clock = clock;
    }

    WorkSheetMaker read(String unitCode, Period around) {
        var from = around.startsOn().minusMonths(13).withDayOfMonth(1);
        var asOf = AsOf.today(clock);
        var typed = figures.ofSheet(unitCode, around.startsOn(), around.endsOn());
        var own = totals.own(List.of(unitCode), from, LocalDate.of(around.year(), 12, 31), clock.instant());
        var tree = units.tree();
        var inForce = targets.inForce(tree.withDescendants(unitCode), List.of(around.year() - 1, around.year()), asOf);
        var files = typed.updates().stream().collect(Collectors.toMap(ObservationUpdate::id, update -> typed.papersOf(update).size()));
        return new WorkSheetMaker(catalogues.current(), unitCode, asOf.day(), own, typed.updates(),
                new OwnPlans(catalogues.current(), tree, inForce, asOf), files, locks.locked(), feeds::isFed);
    }
}
