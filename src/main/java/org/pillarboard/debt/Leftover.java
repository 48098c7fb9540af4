package org.pillarboard.debt;

import java.math.BigDecimal;

/**
 * What a repayment leaves of a debt, in yuan.
 *
 * @param owed  what is still to pay
 * @param spare what the sources listed bring beyond that
 * @param over  by how much more is repaid than was owed; 0 of what can be approved
 */
public record Leftover(BigDecimal owed, BigDecimal spare, BigDecimal over) {
}
