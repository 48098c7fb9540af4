package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has changed of where units hang and of what was said of leavings, as far as it is known.
 *
 * @param leavings of each unit the oldest first
 */
record ScopeHistory(List<UnitTree.Move> moves, List<LeavingChange> leavings) {

    static final ScopeHistory NONE = new ScopeHistory(List.of(), List.of());

    /** The moves after a day, the oldest first. */
    Stream<UnitTree.Move> movesAfter(LocalDate day) {
        return moves.stream().filter(move -> move.on().isAfter(day)).sorted(Comparator.comparing(UnitTree.Move::on));
    }

    /** What is left of them of each unit: from where it hung then to where it hangs now, and none of one that is back. */
    Stream<UnitTree.Move> netMovesAfter(LocalDate day) {
        var net = new HashMap<String, UnitTree.Move>();
        movesAfter(day).forEach(move -> net.merge(move.unit(), move,
            (first, last) -> new UnitTree.Move(first.unit(), first.from(), last.to(), last.on(), last.reason())));
        return net.values().stream().filter(move -> !move.from().equals(move.to()))
            .sorted(Comparator.comparing(UnitTree.Move::on).thenComparing(UnitTree.Move::unit));
    }

    /** What is left of the changes of leavings after a day, of some units. */
    Stream<LeavingChange> netLeavingsAfter(LocalDate day, Predicate<String> units) {
        var net = new LinkedHashMap<String, LeavingChange>();
        leavings.stream().filter(change -> change.on().isAfter(day) && units.test(change.unit()))
            .forEach(change -> net.merge(change.unit(), change, LeavingChange::then));
        return net.values().stream().sorted(Comparator.comparing(LeavingChange::on).thenComparing(LeavingChange::unit));
    }
}
