package org.pillarboard.observation;

import java.time.Clock;
import java.util.Optional;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The open update of a cell: found, or begun where the reporter has the duty. */
@Component
class OpenUpdates {

    private final UpdateRepository updates;
    private final Catalogues catalogues;
    private final RegisterFeeds feeds;
    private final Units units;
    private final CurrentUser user;
    private final Clock clock;

    OpenUpdates(UpdateRepository updates, Catalogues catalogues, RegisterFeeds feeds, Units units, CurrentUser user, Clock clock) {
        this.updates = updates;
        this.catalogues = catalogues;
        this.feeds = feeds;
        this.units = units;
        this.user = user;
        this.clock = clock;
    }

    Optional<ObservationUpdate> find(Cell cell) {
        return updates.findByOpenKey(cell.key());
    }

    /** A new one, not yet stored. */
    ObservationUpdate begin(Cell cell) {
        requireDuty(cell);
        var indicator = catalogues.current().get(cell.indicatorCode());
        return new ObservationUpdate(cell, catalogues.current().dueOn(indicator, cell.period()), me(), clock.instant());
    }

    /**
     * Refuses figures nobody asked the unit for, and those of a period to come.
     *
     * @throws RuleViolation {@code update.noDuty}, {@code update.outOfScope}, {@code update.registerFed}, {@code update.notBegun}
     */
    void requireDuty(Cell cell) {
        requireInScope(cell);
        var indicator = catalogues.current().get(cell.indicatorCode());
        if (!indicator.rhythm().has(cell.period()) || !reports(cell)) {
            throw new RuleViolation("update.noDuty", cell.unitCode(), cell.indicatorCode(), cell.period());
        }
        requireTyped(cell);
        if (cell.period().startsOn().isAfter(AsOf.today(clock).day())) {
            throw new RuleViolation("update.notBegun", cell.period());
        }
    }

    /**
     * Refuses figures of a unit that has left; what it still sends for information it is asked for.
     *
     * @throws RuleViolation {@code update.outOfScope}
     */
    void requireInScope(Cell cell) {
        if (!reports(cell) && !units.tree().inScope(cell.unitCode(), cell.period().endsOn())) {
            throw new RuleViolation("update.outOfScope", cell.unitCode(), cell.period());
        }
    }

    private boolean reports(Cell cell) {
        return catalogues.current().duties().reports(cell.unitCode(), cell.indicatorCode(), cell.period());
    }

    /**
     * Refuses figures a register computes.
     *
     * @throws RuleViolation {@code update.registerFed}
     */
    void requireTyped(Cell cell) {
        if (feeds.isFed(cell.indicatorCode(), cell.period())) {
            throw new RuleViolation("update.registerFed", catalogues.current().get(cell.indicatorCode()).naming().name());
        }
    }

    void requireOwned(String unitCode) {
        if (!user.ownedUnits().contains(unitCode)) {
            throw user.refuse("unit", unitCode);
        }
    }

    Signature me() {
        return new Signature(user.id(), user.name());
    }
}
