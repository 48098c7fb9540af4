package org.pillarboard.debt;

import java.util.UUID;
import org.pillarboard.review.Review;

/** Something handed in, and what became of it. */
public record FilingRow(UUID id, String unitCode, String note, Review review, long version) {

    FilingRow withoutNote() {
        return new FilingRow(id, unitCode, "", review, version);
    }
}
