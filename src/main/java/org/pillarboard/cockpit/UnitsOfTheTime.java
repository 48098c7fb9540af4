package org.pillarboard.cockpit;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Scope;

/**
 * Whose figures belong to the history of a unit that states its whole: beside a statement those of the units below it at the period's
 * end, else of those there are (ADR 0039). Pure.
 *
 * @param now   the unit with all below it that the reader sees
 * @param scope what the reader sees of the others
 */
record UnitsOfTheTime(UnitTree tree, String unitCode, Set<String> now, Scope scope) {

    /** These, and those that went since a period. */
    List<String> ever(Period from) {
        var ever = new LinkedHashSet<>(now);
        tree.movesWithin(unitCode, from.startsOn()).forEach(move -> tree.withDescendants(move.unit()).stream().filter(scope::sees).forEach(ever::add));
        return List.copyOf(ever);
    }

    List<ObservationRow> of(List<ObservationRow> rows) {
        var stated = rows.stream().filter(row -> row.unitCode().equals(unitCode)).map(ObservationRow::period).collect(Collectors.toSet());
        var then = new HashMap<Period, Set<String>>();
        return rows.stream().filter(row -> !stated.contains(row.period()) ? now.contains(row.unitCode())
                : then.computeIfAbsent(row.period(), period -> tree.withDescendantsOn(unitCode, period.endsOn())).contains(row.unitCode())).toList();
    }
}
