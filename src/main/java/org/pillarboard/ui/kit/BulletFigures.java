package org.pillarboard.ui.kit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a bullet shows, all in one unit.
 *
 * @param actual   null when nothing is reported
 * @param plan     what the plan asks for by now; null without a plan
 * @param target   the year's target; null without one
 * @param lowBand  where the darkest band ends (a light turns from red to amber)
 * @param highBand where the middle band ends (from amber to green)
 * @param from     the axis's left end
 * @param to       the axis's right end
 */
public record BulletFigures(@Nullable BigDecimal actual, @Nullable BigDecimal plan, @Nullable BigDecimal target,
                            BigDecimal lowBand, BigDecimal highBand, BigDecimal from, BigDecimal to) {

    private static final BigDecimal LOW = new BigDecimal("0.6");
    private static final BigDecimal HIGH = new BigDecimal("0.8");

    /** On an axis from zero to the greatest of the three, with bands at 60 and 80 per cent. */
    public static BulletFigures of(@Nullable BigDecimal actual, @Nullable BigDecimal plan, @Nullable BigDecimal target) {
        BigDecimal to = greatest(actual, greatest(plan, greatest(target, BigDecimal.ZERO)));
        return new BulletFigures(actual, plan, target, to.multiply(LOW), to.multiply(HIGH), BigDecimal.ZERO,
                to.signum() > 0 ? to : BigDecimal.ONE);
    }

    private static BigDecimal greatest(@Nullable BigDecimal one, BigDecimal other) {
        return one == null ? other : one.max(other);
    }

    /** The same figures on another axis, for values far from zero or below it. */
    public BulletFigures onAxis(BigDecimal left, BigDecimal right) {
        return new BulletFigures(actual, plan, target, lowBand, highBand, left, right);
    }

    boolean startsAtZero() {
        return from.signum() == 0;
    }

    /** Where a value lies on the axis, 0 at the left end, 1 at the right. */
    BigDecimal share(BigDecimal value) {
        BigDecimal width = to.subtract(from);
        return width.signum() == 0 ? BigDecimal.ZERO : value.subtract(from).divide(width, new MathContext(6, RoundingMode.HALF_UP));
    }
}
