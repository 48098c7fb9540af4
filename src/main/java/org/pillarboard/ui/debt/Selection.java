package org.pillarboard.ui.debt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pillarboard.debt.Chain;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.DueItem;
import org.pillarboard.debt.MaturityWall;

/**
 * What the calendar has picked: the dues of a cell, of a month, or a whole chain; without a pick the cell that lacks most, or
 * where nothing lacks the heaviest one.
 *
 * @param chosen whether somebody picked it
 */
record Selection(Pick pick, List<DueItem> dues, Optional<Chain> chain, boolean chosen) {

    static Selection of(DebtBook book, List<DueItem> dues, MaturityWall wall, DebtLook look) {
        var pick = look.pick();
        if (pick.chain() != null) {
            var chain = book.chains().stream().filter(one -> one.first().instrument().code().equals(pick.chain())).findFirst();
            if (chain.isPresent()) {
                return new Selection(pick, List.of(), chain, true);
            }
        }
        boolean chosen = pick.month() != null;
        var at = chosen ? pick : worst(dues, wall, look.by());
        return new Selection(at, dues.stream().filter(due -> due.month().equals(at.month()))
                .filter(due -> at.line() == null || at.line().equals(CalendarLine.keyOf(due, look.by()))).toList(), Optional.empty(), chosen);
    }

    private static Pick worst(List<DueItem> dues, MaturityWall wall, DebtLook.Grouping by) {
        var within = wall.months().stream().map(month -> month.month()).collect(Collectors.toSet());
        Map<Pick, BigDecimal> lacking = new HashMap<>();
        Map<Pick, BigDecimal> heavy = new HashMap<>();
        dues.stream().filter(due -> within.contains(due.month())).forEach(due -> {
            var cell = Pick.cell(due.month(), CalendarLine.keyOf(due, by));
            lacking.merge(cell, due.amount().subtract(due.secured()), BigDecimal::add);
            heavy.merge(cell, due.amount(), BigDecimal::add);
        });
        return lacking.entrySet().stream().filter(entry -> entry.getValue().signum() > 0).max(order()).or(() -> heavy.entrySet().stream()
                .max(order())).map(Map.Entry::getKey).orElse(Pick.NONE);
    }

    private static Comparator<Map.Entry<Pick, BigDecimal>> order() {
        return Map.Entry.<Pick, BigDecimal>comparingByValue().thenComparing(entry -> String.valueOf(entry.getKey()));
    }

    /** What it is called. */
    String label(DebtLook look, Words words) {
        if (chain.isPresent()) {
            return chain.get().first().instrument().name();
        }
        var month = String.valueOf(pick.month());
        return dues.size() == 1 ? dues.getFirst().position().instrument().name()
                : pick.line() == null ? month : CalendarLine.label(pick.line(), look.by(), words) + " " + month;
    }
}
