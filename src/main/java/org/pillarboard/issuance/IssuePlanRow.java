package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.UUID;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewRef;

/** An annual plan (年度债券发行计划), in whatever hands it is; its parts: {@link IssuePlanDraft}. */
public record IssuePlanRow(UUID id, String unitCode, int year, String paperNumber, int count, BigDecimal amount, Review review,
        long version) {

    /** What a decision about it names. */
    public ReviewRef ref() {
        return new ReviewRef(IssuePlans.SUBJECT, id, version);
    }
}
