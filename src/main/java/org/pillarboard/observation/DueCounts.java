package org.pillarboard.observation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.shared.Period;

/**
 * How many units below a unit have to report an indicator for a period: counted once for each catalogue and tree, since a page
 * asks it of every indicator and the answer grows with the number of units.
 */
final class DueCounts {

    private static final int MOST = 20_000;

    private record Question(String indicatorCode, Period period, String unitCode) {
    }

    private record Known(Catalogue catalogue, UnitTree tree, Map<Question, Integer> counts) {

        boolean isOf(Catalogue otherCatalogue, UnitTree otherTree) {
            return catalogue == otherCatalogue && tree == otherTree && counts.size() < MOST;
        }
    }

    private volatile @Nullable Known known;

    /**
     * @param cell  an indicator and a period at the unit above all that count
     * @param count counts anew
     */
    int of(Catalogue catalogue, UnitTree tree, Cell cell, IntSupplier count) {
        var now = known;
        if (now == null || !now.isOf(catalogue, tree)) {
            now = new Known(catalogue, tree, new ConcurrentHashMap<>());
            known = now;
        }
        return now.counts().computeIfAbsent(new Question(cell.indicatorCode(), cell.period(), cell.unitCode()),
                question -> count.getAsInt());
    }
}
