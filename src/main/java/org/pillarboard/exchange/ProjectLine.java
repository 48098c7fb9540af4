package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneDates;

/**
 * A row of a file of projects as it was read.
 *
 * @param number   of the row in the file
 * @param key      of its project
 * @param adds     what it counts, by field
 * @param problems cells that could not be read: {@code column: what stands there}
 */
public record ProjectLine(int number, String key, String name, String milestone, String district, MilestoneDates dates,
        Money money, Map<String, BigDecimal> adds, List<String> problems) {

    /** Money of the row in 万元; null where none stands. */
    public record Money(@Nullable BigDecimal budget, @Nullable BigDecimal estimate, @Nullable BigDecimal spent) {
    }

    public boolean isReadable() {
        return problems.isEmpty();
    }
}
