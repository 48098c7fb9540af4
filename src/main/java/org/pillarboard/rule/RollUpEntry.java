package org.pillarboard.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as its pillar sees it.
 *
 * @param code       of the indicator
 * @param reading    what is known
 * @param veto       whether its red alone makes the pillar red
 * @param weight     in the pillar's attainment; 1 unless set
 * @param attainment share of the year's target reached, 1 is all; null without a pace plan or a figure
 * @param expected   share of it the plan asked for by the day; null without a pace plan or a figure
 */
public record RollUpEntry(String code, Reading reading, boolean veto, BigDecimal weight, @Nullable BigDecimal attainment,
                          @Nullable BigDecimal expected) {

    public static RollUpEntry of(String code, Reading reading, boolean veto) {
        return new RollUpEntry(code, reading, veto, BigDecimal.ONE, null, null);
    }

    public RollUpEntry withPace(BigDecimal reached, BigDecimal promised) {
        return new RollUpEntry(code, reading, veto, weight, reached, promised);
    }
}
