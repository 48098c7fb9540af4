package org.pillarboard.debt;

import java.math.BigDecimal;

/** What one unit owes, as a ledger of its own (企业债务), and what it lacks in all within the wall, in yuan. */
public record UnitDebt(String unitCode, DebtBook book, DebtRatios ratios, MaturityWall wall) {

    static UnitDebt of(String unitCode, DebtBook book, WallView view) {
        return new UnitDebt(unitCode, book, new DebtRatios(book, view), book.wall(view));
    }

    public BigDecimal balance() {
        return ratios.balance();
    }

    /** What it lacks within the next 24 months. */
    public BigDecimal gap() {
        return DebtBook.sum(wall.months(), WallMonth::gap);
    }
}
