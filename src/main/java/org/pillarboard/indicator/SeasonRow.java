package org.pillarboard.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.pillarboard.shared.RuleViolation;

/**
 * A season (季节曲线): how a year's work spreads over its months.
 *
 * @param shares twelve percentages that add up to 100 within 0.1
 */
public record SeasonRow(String code, String basis, List<BigDecimal> shares) {

    /** How far the sum may be off, for what was rounded. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    public SeasonRow {
        var sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.size() != 12 || !addsUp(sum)) {
            throw new RuleViolation("season.mustAddUp", sum.stripTrailingZeros().toPlainString());
        }
        shares = List.copyOf(shares);
    }

    /** Whether shares of this sum make a whole year. */
    public static boolean addsUp(BigDecimal sum) {
        return sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(TOLERANCE) <= 0;
    }

    /**
     * A month takes no less than nothing of the year's work.
     *
     * @throws RuleViolation {@code season.share} naming month and share
     */
    public static void requireShare(int month, BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new RuleViolation("season.share", month, share.toPlainString());
        }
    }

    void requireShares() {
        IntStream.rangeClosed(1, shares.size()).forEach(month -> requireShare(month, shares.get(month - 1)));
    }
}
