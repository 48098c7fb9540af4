package org.pillarboard.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.UnitMoved;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who leaves the scope of supervision (退出监管范围) owes no figures of later periods. What is assigned to it from that day on
 * stands: statements may still be sent for information.
 */
@Component
class DutiesOfLeavers {

    private final DutyRepository duties;
    private final Catalogues catalogues;
    private final Units units;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DutiesOfLeavers(IndicatorRepositories tables, Catalogues catalogues, Units units, Trail trail, TransactionTemplate transaction,
            Clock clock) {
        this.duties = tables.duties();
        this.catalogues = catalogues;
        this.units = units;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the transaction that moves the unit: the duties of all that is out of the scope now. */
    @EventListener
    void follow(UnitMoved moved) {
        endBelow(moved.unitCode());
    }

    /** Of those who left before their leaving ended anything. */
    @EventListener(ApplicationReadyEvent.class)
    void followThoseBefore() {
        transaction.executeWithoutResult(begun -> units.tree().rows().stream().filter(unit -> unit.leftOn() != null).map(UnitRow::code)
                .forEach(this::endBelow));
    }

    private void endBelow(String unitCode) {
        var tree = units.tree();
        duties.findByUnitCodeIn(tree.withDescendants(unitCode)).forEach(duty ->
                leftOn(tree, duty.toRow().unitCode()).ifPresent(day -> end(duty, day)));
    }

    private static Optional<LocalDate> leftOn(UnitTree tree, String unitCode) {
        return tree.withAncestors(unitCode).stream().map(tree::get).map(UnitRow::leftOn).filter(Objects::nonNull).min(LocalDate::compareTo);
    }

    private void end(ReportingDuty duty, LocalDate leftOn) {
        var row = duty.toRow();
        if (row.fromOn().isBefore(leftOn) && (row.untilOn() == null || !row.untilOn().isBefore(leftOn))) {
            duty.endOn(leftOn.minusDays(1), clock.instant());
            trail.record(TrailKind.DEFINITION, "duty", row.indicatorCode() + "/" + row.unitCode(), null, "until " + leftOn.minusDays(1));
            catalogues.changed();
        }
    }
}
