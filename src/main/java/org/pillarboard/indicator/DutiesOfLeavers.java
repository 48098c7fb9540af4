package org.pillarboard.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.UnitMoved;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.Units;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who leaves the scope of supervision (退出监管范围) owes no figures of later periods. What is assigned to it from that day on
 * stands: statements may still be sent for information. Once a leaving is corrected or taken back, what it ended stands again, as far as
 * nothing else ends it.
 */
@Component
class DutiesOfLeavers {

    private final IndicatorRepositories tables;
    private final Catalogues catalogues;
    private final Units units;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DutiesOfLeavers(IndicatorRepositories tables, Catalogues catalogues, Units units, Trail trail, TransactionTemplate transaction,
            Clock clock) {
        this.tables = tables;
        this.catalogues = catalogues;
        this.units = units;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the transaction that moves the unit, before anything is added up: the duties of all that is out of the scope now, or in it again. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void follow(UnitMoved moved) {
        settleBelow(moved.unitCode());
    }

    /** Of those who left before their leaving ended anything. */
    @EventListener(ApplicationReadyEvent.class)
    void followThoseBefore() {
        transaction.executeWithoutResult(begun -> units.tree().rows().stream().filter(unit -> unit.leftOn() != null).map(UnitRow::code)
                .forEach(this::settleBelow));
    }

    private void settleBelow(String unitCode) {
        var tree = units.tree();
        var all = tables.duties().findByUnitCodeIn(tree.withDescendants(unitCode));
        all.forEach(duty -> {
            var row = duty.toRow();
            settle(duty, duty.lastDay(tree.leftOn(row.unitCode()).orElse(null), nextOn(row, all)));
        });
    }

    /** When the unit is asked anew for the same. */
    static @Nullable LocalDate nextOn(DutyRow duty, Collection<ReportingDuty> all) {
        return all.stream().map(ReportingDuty::toRow).filter(other -> other.indicatorCode().equals(duty.indicatorCode()))
                .filter(other -> other.unitCode().equals(duty.unitCode())).map(DutyRow::fromOn).filter(duty.fromOn()::isBefore)
                .min(LocalDate::compareTo).orElse(null);
    }

    private void settle(ReportingDuty duty, @Nullable LocalDate lastDay) {
        var before = duty.toRow();
        if (Objects.equals(before.untilOn(), lastDay)) {
            return;
        }
        if (before.untilOn() != null) {
            tables.dutyEnds().save(new DutyEnd(duty.id(), before, clock.instant()));
        }
        duty.stands(lastDay, clock.instant());
        trail.record(TrailKind.DEFINITION, "duty", before.indicatorCode() + "/" + before.unitCode(), told(before.untilOn()),
                Objects.requireNonNullElse(told(lastDay), before.fromOn().toString()));
        catalogues.changed();
    }

    private static @Nullable String told(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : "until " + lastDay;
    }
}
