package org.pillarboard.project;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a quantity has come: four different counts (建成、验收、开放、使用) and the start.
 *
 * @param planned    what is promised; null when it is no number or not said
 * @param counts     verified quantities by stage
 * @param unverified handed over without the paper it needs (待核验): counted nowhere
 */
public record FunnelRow(ProjectTypeRow.Quantity quantity, @Nullable BigDecimal planned, Map<CountStage, BigDecimal> counts,
        BigDecimal unverified) {
}
