package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A rate, in per cent a year, from a day on. */
public record RateStep(LocalDate from, BigDecimal rate) {
}
