package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

/**
 * A month of the wall, in yuan.
 *
 * @param due  what falls due, by kind
 * @param cash what is there to pay it: own cash planned and the sources listed
 * @param gap  what the units that have too little lack; what others have left over helps nobody
 * @param ownInterest interest that no new debt may repay, which must come from own cash first
 */
public record WallMonth(YearMonth month, Map<DebtGroup, BigDecimal> due, BigDecimal cash, BigDecimal gap, BigDecimal ownInterest) {

    public BigDecimal total() {
        return due.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
