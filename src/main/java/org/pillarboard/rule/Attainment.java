package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of the way to the target is done (完成率), as a ratio: 1 is all of it. */
public final class Attainment {

    /** Where a gauge ends: 120 %. The number beside it still tells the truth. */
    public static final BigDecimal GAUGE_END = new BigDecimal("1.2");

    private Attainment() {
    }

    /** (actual - baseline) / (target - baseline), unrounded and uncapped; empty when there is no way to go. */
    public static Optional<BigDecimal> of(BigDecimal actual, BigDecimal target, @Nullable BigDecimal baseline) {
        BigDecimal start = Exact.orZero(baseline);
        BigDecimal way = target.subtract(start);
        return way.signum() == 0 ? Optional.empty() : Optional.of(Exact.divide(actual.subtract(start), way));
    }

    /** For drawing: not below 0 and not above {@link #GAUGE_END}. */
    public static BigDecimal gauge(BigDecimal attainment) {
        return attainment.max(BigDecimal.ZERO).min(GAUGE_END);
    }
}
