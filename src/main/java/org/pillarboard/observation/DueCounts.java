package org.pillarboard.observation;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.Duties;

/**
 * How many units below a unit have to report an indicator for a period: counted once for all duties and each tree, since a page
 * asks it of every indicator and the answer grows with the number of units. Forgotten with the duties and the tree.
 */
final class DueCounts {

    private static final int MOST = 20_000;

    private final Map<Duties, Map<UnitTree, Map<Cell, Integer>>> known = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * @param cell  an indicator and a period at the unit above all that count
     * @param count counts anew
     */
    int of(Duties duties, UnitTree tree, Cell cell, IntSupplier count) {
        var counts = known.computeIfAbsent(duties, any -> Collections.synchronizedMap(new WeakHashMap<>()))
                .computeIfAbsent(tree, any -> new ConcurrentHashMap<>());
        if (counts.size() >= MOST) {
            counts.clear();
        }
        return counts.computeIfAbsent(cell, any -> count.getAsInt());
    }
}
