package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the oversight of key projects asks beside dates.
 *
 * @param fundsDue      budget funds that have to be paid out by now, in 万元; null where the project has none
 * @param fundsPaid     paid out of them, in 万元; null: not said
 * @param statisticsDue whether it has to be entered in the investment statistics (入库)
 * @param statisticsOn  the day it was
 */
public record OversightRow(@Nullable BigDecimal fundsDue, @Nullable BigDecimal fundsPaid, boolean statisticsDue,
        @Nullable LocalDate statisticsOn) {

    public static OversightRow none() {
        return new OversightRow(null, null, false, null);
    }
}
