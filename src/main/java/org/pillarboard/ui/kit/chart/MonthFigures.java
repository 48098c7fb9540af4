package org.pillarboard.ui.kit.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What each month brought: one figure per label, null where nothing was reported.
 *
 * @param labels   names of the months
 * @param monthly  the figure of each month alone
 * @param unit     the one unit of all figures
 * @param decimals of the written figures
 */
public record MonthFigures(List<String> labels, List<@Nullable BigDecimal> monthly, String unit, int decimals) {

    boolean isEmpty() {
        return monthly.stream().allMatch(Objects::isNull);
    }

    /** The running total; from the first gap on it is unknown, since a sum with a hole in it is no total. */
    List<@Nullable BigDecimal> cumulative() {
        var totals = new ArrayList<@Nullable BigDecimal>();
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal month : monthly) {
            total = total == null || month == null ? null : total.add(month);
            totals.add(total);
        }
        return totals;
    }
}
