package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a completed milestone adds (指标贡献), once.
 *
 * @param field         the quantity of the project's kind
 * @param countedOn     the day it happened, which decides the period it counts in
 * @param indicatorCode the indicator that takes this count; null when none does
 * @param verified      whether the papers it needs are there; until then it waits (待核验) and counts nowhere
 */
public record ContributionRow(UUID milestoneId, @Nullable UUID updateId, String field, CountStage stage, BigDecimal quantity,
        LocalDate countedOn, @Nullable String indicatorCode, boolean verified, Instant knownFrom) {

    /** As it stood at a moment: what counts only since then still waited. */
    ContributionRow at(Instant until) {
        return knownFrom.isAfter(until) ? new ContributionRow(milestoneId, updateId, field, stage, quantity, countedOn, indicatorCode, false, knownFrom)
                : this;
    }
}
