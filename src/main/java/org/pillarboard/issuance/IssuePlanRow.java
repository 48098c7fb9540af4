package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewRef;

/** An annual plan (年度债券发行计划), in whatever hands it is; its parts: {@link IssuePlanDraft}. */
public record IssuePlanRow(UUID id, String unitCode, int year, String paperNumber, int count, BigDecimal amount, String reason, Review review,
        long version) {

    private static final int YI = 8;
    private static final Pattern SPELT = Pattern.compile("IssuePlan\\[paper=(.*), planCount=(\\d+), planAmount=([\\d.]+)(?:, planReason=.*)?]");

    /** Whether it is of the same unit and year. */
    boolean isBeside(IssuePlanRow other) {
        return unitCode.equals(other.unitCode) && year == other.year;
    }

    /** As the trail keeps it, its amount in hundreds of millions of yuan. */
    String spelling() {
        return "IssuePlan[paper=" + paperNumber + ", planCount=" + count + ", planAmount=" + amount.movePointLeft(YI).stripTrailingZeros().toPlainString()
                + (reason.isEmpty() ? "" : ", planReason=" + reason) + "]";
    }

    /** A plan of the same unit and year as the trail kept it; none of something else. */
    Optional<IssuePlanDraft> spelt(String words) {
        var found = SPELT.matcher(words);
        return found.matches() ? Optional.of(new IssuePlanDraft(unitCode, year, found.group(1), Integer.parseInt(found.group(2)),
                new BigDecimal(found.group(3)).movePointRight(YI))) : Optional.empty();
    }

    /** What a decision about it names. */
    public ReviewRef ref() {
        return new ReviewRef(IssuePlans.SUBJECT, id, version);
    }
}
