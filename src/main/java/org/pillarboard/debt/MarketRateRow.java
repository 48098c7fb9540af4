package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reference rate (市场利率) from the day it took effect, in per cent a year.
 *
 * @param setByName who entered it; empty of one that was delivered
 */
public record MarketRateRow(String code, LocalDate effectiveOn, BigDecimal rate, String setByName, @Nullable Instant setAt) {
}
