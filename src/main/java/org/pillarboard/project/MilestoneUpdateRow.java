package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Review;
import org.pillarboard.review.Signature;

/**
 * A milestone update (填报) as it stands.
 *
 * @param quantities what completion adds, by field of the project's kind
 * @param dueOn      the milestone's planned day when the update was begun
 * @param late       handed in after it
 * @param version    what the reader has seen; sent back with every change
 */
public record MilestoneUpdateRow(UUID id, UUID milestoneId, UUID projectId, String unitCode, Report report,
        Map<String, BigDecimal> quantities, Review review, Signature draftedBy, Instant draftedAt, @Nullable LocalDate dueOn,
        boolean late, long version) {
}
