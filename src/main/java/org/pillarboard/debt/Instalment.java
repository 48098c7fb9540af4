package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An amount of principal on a day, in yuan. */
public record Instalment(LocalDate on, BigDecimal amount) {
}
