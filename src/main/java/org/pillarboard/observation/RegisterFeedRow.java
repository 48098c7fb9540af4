package org.pillarboard.observation;

import java.time.Instant;
import java.time.LocalDate;
import org.pillarboard.review.Signature;

/**
 * An indicator that a register feeds.
 *
 * @param fromOn periods that end on that day or later are computed, never typed
 */
public record RegisterFeedRow(String indicatorCode, LocalDate fromOn, Signature openedBy, Instant openedAt) {

    public String openedByName() {
        return openedBy.name();
    }
}
