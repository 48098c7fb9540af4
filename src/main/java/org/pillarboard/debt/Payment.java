package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Principal that was paid back (兑付), in yuan, with what the unit noted about it.
 *
 * @param put whether holders asked for it (回售); of nothing where none did
 */
public record Payment(LocalDate on, BigDecimal amount, String note, boolean put) {
}
