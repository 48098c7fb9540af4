package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a project had invested by a day, in 万元. */
record SpentLine(String unitCode, UUID projectId, @Nullable LocalDate startsOn, LocalDate spentOn, BigDecimal invested) {

    /**
     * What was invested within a year: the newest figure less what stood at its beginning. Of a project that began before and of
     * which nothing older is known, the first figure counts as what stood there.
     *
     * @param lines of one project, by day
     */
    static BigDecimal within(int year, List<SpentLine> lines) {
        if (lines.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var first = lines.getFirst();
        var opening = lines.stream().filter(line -> line.spentOn().getYear() < year).map(SpentLine::invested).reduce((a, b) -> b)
                .orElse(first.startsOn() != null && first.startsOn().getYear() < year ? first.invested() : BigDecimal.ZERO);
        return lines.getLast().invested().subtract(opening);
    }
}
