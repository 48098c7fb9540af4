package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A tranche (期、提款批次) of an instrument, in yuan: drawn on a day of its own, due on a day and at a rate that may be its own.
 *
 * @param label what it is called; empty where nobody named it
 * @param left  what of it is not repaid
 * @param rate  in force that day, per cent a year
 */
public record Tranche(String label, LocalDate on, LocalDate maturityOn, BigDecimal amount, BigDecimal left, BigDecimal rate) {
}
