package org.pillarboard.review;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the inbox, whatever register it comes from.
 *
 * @param ref         what to decide
 * @param subjectCode the indicator (later: project, instrument) it is about
 * @param unitCode    the unit that reported
 * @param periodCode  the period it is for
 * @param late        handed in after its due day
 */
public record ReviewItem(ReviewRef ref, String subjectCode, String unitCode, String periodCode, String submittedByName,
        UUID submittedBy, Instant submittedAt, boolean late) {
}
