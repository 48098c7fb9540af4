package org.pillarboard.indicator;

import java.math.BigDecimal;

/**
 * An outside figure rules compare with, such as the growth of the local GDP.
 *
 * @param value     in %
 * @param confirmed whether somebody entered it from what was published; false for a default
 */
public record BenchmarkRow(String code, int year, BigDecimal value, String source, boolean confirmed) {

    /** Code of the growth of the local GDP. */
    public static final String GDP_GROWTH = "GDP_GROWTH";
}
