package org.pillarboard.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A year's investment of a project in 万元.
 *
 * @param planned  what it means to invest in the year; null: not said
 * @param invested what it has invested since January
 */
public record YearSpending(int year, @Nullable BigDecimal planned, BigDecimal invested) {
}
