package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is paid on a day, in yuan.
 *
 * @param on    the day of the contract
 * @param paidOn the working day it is paid on
 * @param left  the principal that is left after it
 */
public record CashFlow(LocalDate on, LocalDate paidOn, BigDecimal principal, BigDecimal interest, BigDecimal left) {
}
