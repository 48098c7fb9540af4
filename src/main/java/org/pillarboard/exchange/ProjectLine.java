package org.pillarboard.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneDates;

/**
 * A row of a file of projects as it was read.
 *
 * @param number   of the row in the file
 * @param key      of its project
 * @param problems cells that could not be read: {@code column: what stands there}
 */
public record ProjectLine(int number, String key, String name, String milestone, String district, MilestoneDates dates,
        Money money, List<String> problems) {

    /** Money of the row in 万元; null where none stands. */
    public record Money(java.math.@Nullable BigDecimal budget, java.math.@Nullable BigDecimal estimate,
            java.math.@Nullable BigDecimal spent) {
    }

    public boolean isReadable() {
        return problems.isEmpty();
    }
}
