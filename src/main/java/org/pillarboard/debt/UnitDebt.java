package org.pillarboard.debt;

import java.math.BigDecimal;
import java.util.Comparator;

/** What one unit owes, as a ledger of its own (企业债务), and what it lacks in all within the wall, in yuan. */
public record UnitDebt(String unitCode, OpenBook open, BigDecimal balance) {

    static final Comparator<UnitDebt> MOST_FIRST = Comparator.comparing(UnitDebt::balance).reversed().thenComparing(UnitDebt::unitCode);

    UnitDebt(String unitCode, OpenBook open) {
        this(unitCode, open, open.balance());
    }

    public DebtRatios ratios() {
        return open.ratios();
    }

    public MaturityWall wall() {
        return open.wall();
    }

    /** What it lacks within the next 24 months. */
    public BigDecimal gap() {
        return DebtBook.sum(wall().months(), WallMonth::gap);
    }
}
