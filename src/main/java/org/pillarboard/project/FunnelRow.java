package org.pillarboard.project;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
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

    /** What contributions to one quantity come to. */
    static FunnelRow of(ProjectTypeRow.Quantity quantity, @Nullable BigDecimal planned, List<ContributionRow> added) {
        var counts = new EnumMap<CountStage, BigDecimal>(CountStage.class);
        added.stream().filter(ContributionRow::verified).forEach(one -> counts.merge(one.stage(), one.quantity(), BigDecimal::add));
        return new FunnelRow(quantity, planned, counts, added.stream().filter(one -> !one.verified()).map(ContributionRow::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
