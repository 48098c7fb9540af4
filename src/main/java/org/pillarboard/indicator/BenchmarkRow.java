package org.pillarboard.indicator;

import java.math.BigDecimal;

/**
 * An outside figure rules compare with, such as the growth of the local GDP.
 *
 * @param value in %
 */
public record BenchmarkRow(String code, int year, BigDecimal value, String source) {

    /** Code of the growth of the local GDP. */
    public static final String GDP_GROWTH = "GDP_GROWTH";
}
