package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pillarboard.rule.PillarScore;

/**
 * How much of the year's promises is kept, and how much the plans asked for by now. Shares: 1 is all.
 *
 * @param attainment null without a plan to measure by
 * @param expected   null without a plan to measure by
 */
public record Progress(@Nullable BigDecimal attainment, @Nullable BigDecimal expected) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Progress UNKNOWN = new Progress(null, null);

    static Progress of(PillarScore score) {
        return new Progress(score.attainment(), score.expected());
    }

    /** The plain mean: every pillar counts the same, however many indicators it has. Those without a plan are left out. */
    static Progress mean(Collection<Progress> parts) {
        var known = parts.stream().filter(Progress::isKnown).toList();
        return known.isEmpty() ? UNKNOWN
                : new Progress(mean(known, Progress::attainment), mean(known, Progress::expected));
    }

    private static BigDecimal mean(Collection<Progress> known, Function<Progress, @Nullable BigDecimal> part) {
        return known.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64);
    }

    public boolean isKnown() {
        return attainment != null && expected != null;
    }

    /** Percentage points (百分点) ahead of the plan; negative is behind. */
    public Optional<BigDecimal> deviation() {
        return attainment == null || expected == null ? Optional.empty()
                : Optional.of(attainment.subtract(expected).multiply(HUNDRED));
    }

    /** The same between the two as screens write them, in tenths of a percent: what a reader finds who subtracts them. */
    public Optional<BigDecimal> writtenDeviation() {
        return attainment == null || expected == null ? Optional.empty() : Optional.of(written(attainment).subtract(written(expected)));
    }

    /** Behind its plan, as both are written. */
    public boolean isBehind() {
        return writtenDeviation().filter(points -> points.signum() < 0).isPresent();
    }

    private static BigDecimal written(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP);
    }
}
