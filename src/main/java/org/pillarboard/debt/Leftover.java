package org.pillarboard.debt;

import java.math.BigDecimal;

/**
 * What a repayment leaves of a debt, in yuan.
 *
 * @param owed  what is still to pay
 * @param spare what the sources listed bring beyond that
 */
public record Leftover(BigDecimal owed, BigDecimal spare) {
}
