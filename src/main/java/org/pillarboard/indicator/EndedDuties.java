package org.pillarboard.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.identity.Units;
import org.springframework.stereotype.Component;

/** The duties that the leaving of a unit ended, its own and those of the units below it. */
@Component
public class EndedDuties {

    private final IndicatorRepositories tables;
    private final Units units;

    EndedDuties(IndicatorRepositories tables, Units units) {
        this.tables = tables;
        this.units = units;
    }

    /**
     * A duty with the end the leaving gave it.
     *
     * @param otherwise the same as it would stand without that leaving
     */
    public record Ended(DutyRow duty, DutyRow otherwise) {
    }

    /** One select. */
    public List<Ended> by(String unitCode) {
        var tree = units.tree();
        var all = tables.duties().findByUnitCodeIn(tree.withDescendants(unitCode));
        return all.stream().map(duty -> {
            var row = duty.toRow();
            var lastDay = duty.lastDay(leftWithout(tree, row.unitCode(), unitCode), DutiesOfLeavers.nextOn(row, all));
            return new Ended(row, row.ending(lastDay, null));
        }).filter(ended -> !Objects.equals(ended.duty().untilOn(), ended.otherwise().untilOn())).toList();
    }

    /** The first day on which the unit does not count for another reason. */
    private static @Nullable LocalDate leftWithout(UnitTree tree, String code, String leaver) {
        return tree.withAncestors(code).stream().filter(above -> !above.equals(leaver)).map(tree::get).map(UnitRow::leftOn)
                .flatMap(day -> Optional.ofNullable(day).stream()).min(LocalDate::compareTo).orElse(null);
    }
}
