package org.pillarboard.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Room for the versions of targets: a unit's year is kept whole, one without targets too, and when the room is full the one
 * nobody has asked for longest goes first. A change is counted, so that what was read before it is not kept after it.
 */
final class TargetShelf {

    /** What is read, kept and forgotten as one. */
    record UnitYear(String unitCode, int year) {

        static UnitYear of(TargetRow row) {
            return new UnitYear(row.unitCode(), row.year());
        }
    }

    private final int room;
    private final Map<UnitYear, List<TargetRow>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int filled;
    private long changes;

    /** @param room for versions, points of their plans and the years themselves, each counting one */
    TargetShelf(int room) {
        this.room = room;
    }

    /** How many changes it has been told of. */
    synchronized long changes() {
        return changes;
    }

    /** Those of some years that are kept. */
    synchronized Map<UnitYear, List<TargetRow>> find(Collection<UnitYear> years) {
        var found = new HashMap<UnitYear, List<TargetRow>>();
        for (UnitYear year : years) {
            var rows = kept.get(year);
            if (rows != null) {
                found.put(year, rows);
            }
        }
        return found;
    }

    /** Keeps what was read, unless something has changed since {@link #changes} was asked. */
    synchronized void keep(Map<UnitYear, List<TargetRow>> read, long since) {
        if (changes != since) {
            return;
        }
        read.forEach((year, rows) -> {
            drop(year);
            kept.put(year, rows);
            filled += size(rows);
        });
        while (filled > room) {
            drop(kept.keySet().iterator().next());
        }
    }

    /** Something about some years has changed. */
    synchronized void forget(Collection<UnitYear> years) {
        changes++;
        years.forEach(this::drop);
    }

    private void drop(UnitYear year) {
        var rows = kept.remove(year);
        filled -= rows == null ? 0 : size(rows);
    }

    private static int size(List<TargetRow> rows) {
        return 1 + rows.stream().mapToInt(row -> 1 + row.draft().points().size()).sum();
    }
}
