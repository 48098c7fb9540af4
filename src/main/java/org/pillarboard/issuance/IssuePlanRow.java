package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.UUID;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewRef;

/** An annual plan (年度债券发行计划), in whatever hands it is; its parts: {@link IssuePlanDraft}. */
public record IssuePlanRow(UUID id, String unitCode, int year, String paperNumber, int count, BigDecimal amount, Review review,
        long version) {

    private static final int YI = 8;

    /** Whether it is of the same unit and year. */
    boolean isBeside(IssuePlanRow other) {
        return unitCode.equals(other.unitCode) && year == other.year;
    }

    /** As the trail keeps it, its amount in hundreds of millions of yuan. */
    String spelling() {
        return "IssuePlan[paper=" + paperNumber + ", planCount=" + count + ", planAmount=" + amount.movePointLeft(YI).stripTrailingZeros().toPlainString()
                + "]";
    }

    /** What a decision about it names. */
    public ReviewRef ref() {
        return new ReviewRef(IssuePlans.SUBJECT, id, version);
    }
}
