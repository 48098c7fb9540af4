package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.indicator.Targets;
import org.pillarboard.observation.Cell;
import org.pillarboard.shared.AsOf;

/** Compares the target a file states with the one in force. Stores nothing: a target is set by its section, with its paper. */
final class TargetCheck {

    /** What differs: the key of the sentence and its numbers. */
    record Difference(String key, List<Object> args) {
    }

    private final Targets targets;
    private final Collection<String> units;
    private final AsOf today;
    private final Map<Integer, Map<Targets.Key, TargetRow>> years = new HashMap<>();

    /** @param units whose targets may be seen */
    TargetCheck(Targets targets, Collection<String> units, AsOf today) {
        this.targets = targets;
        this.units = units;
        this.today = today;
    }

    /** What differs between the file's target of a cell's year and the one in force. One select at the most for each new year. */
    Optional<Difference> compare(Cell cell, BigDecimal stated) {
        int year = cell.period().year();
        var inForce = years.computeIfAbsent(year, one -> targets.inForce(units, List.of(one), today))
                .get(new Targets.Key(cell.indicatorCode(), cell.unitCode(), year));
        if (inForce == null) {
            return Optional.of(new Difference("import.target.none", List.of(stated)));
        }
        BigDecimal promised = inForce.draft().value();
        return promised.compareTo(stated) == 0 ? Optional.empty()
                : Optional.of(new Difference("import.target.differs", List.of(stated, promised)));
    }
}
