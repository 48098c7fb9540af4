package org.pillarboard.review;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A line of the inbox, whatever register it comes from.
 *
 * @param ref         what to decide
 * @param subjectCode the indicator, project, debt or bond it is about
 * @param unitCode    the unit that reported
 * @param periodCode  the period it is for
 * @param late        handed in after its due day
 */
public record ReviewItem(ReviewRef ref, String subjectCode, String unitCode, String periodCode, String submittedByName,
        UUID submittedBy, Instant submittedAt, boolean late) {

    /** One that was handed in. */
    public static ReviewItem of(ReviewRef ref, Review review, String subjectCode, String unitCode, String periodCode, boolean late) {
        var by = Objects.requireNonNull(review.submittedBy());
        return new ReviewItem(ref, subjectCode, unitCode, periodCode, by.name(), by.id(), Objects.requireNonNull(review.submittedAt()), late);
    }
}
