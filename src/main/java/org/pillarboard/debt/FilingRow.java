package org.pillarboard.debt;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Review;

/**
 * Something handed in, and what became of it.
 *
 * @param step of the bond that brought it; null where people filed it
 */
public record FilingRow(UUID id, String unitCode, String note, Review review, long version, @Nullable String step) {

    FilingRow withoutNote() {
        return new FilingRow(id, unitCode, "", review, version, null);
    }
}
