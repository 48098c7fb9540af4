package org.pillarboard.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Review;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.AsOf;

/**
 * A proposed figure (填报) as it stands.
 *
 * @param softReason       why a figure that looks odd is right
 * @param correctionReason why an official figure has to change
 * @param late             submitted after its due day; a correction never is
 * @param version          what the reader has seen; sent back with every change
 */
public record UpdateRow(UUID id, Cell cell, EnteredFigure figure, @Nullable String softReason,
        @Nullable String correctionReason, Review review, Signature draftedBy, Instant draftedAt, LocalDate dueOn,
        boolean late, long version) {

    /** Days between the due day and the day of submission, 0 when in time. */
    public long daysLate() {
        return late && review.submittedAt() != null
                ? dueOn.until(AsOf.dayOf(review.submittedAt()), ChronoUnit.DAYS)
                : 0;
    }
}
