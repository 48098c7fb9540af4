package org.pillarboard.project;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an owner has typed for a milestone so far.
 *
 * @param quantities what completion adds, by field: {@code spaces -> 180}
 * @param version    the version of the open update it changes; null when the owner saw none
 */
public record MilestoneUpdateDraft(UUID milestoneId, Report report, Map<String, BigDecimal> quantities,
        @Nullable Long version) {

    public static MilestoneUpdateDraft of(UUID milestoneId, Report report) {
        return new MilestoneUpdateDraft(milestoneId, report, Map.of(), null);
    }

    public MilestoneUpdateDraft with(Map<String, BigDecimal> newQuantities) {
        return new MilestoneUpdateDraft(milestoneId, report, newQuantities, version);
    }

    public MilestoneUpdateDraft seenAt(@Nullable Long seen) {
        return new MilestoneUpdateDraft(milestoneId, report, quantities, seen);
    }
}
