package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The figure of a unit from its own and those of its direct parts, for one period. */
public final class UnitAggregator {

    private UnitAggregator() {
    }

    /**
     * The unit's figure. Empty where nothing was reported, and for a rate whose parts are missing or whose denominators
     * add to zero: unknown is no zero.
     *
     * @param own              what the unit itself reported
     * @param children         the figures of its direct parts, each already complete with the parts below it
     * @param eliminationShare the part of the sum that is business among the parts (抵销), 0 to 1; null for none. A rate
     *                         loses it above and below the line, so only its parts shrink
     */
    public static Optional<Figure> aggregate(UnitAggregation how, Optional<Figure> own, List<Figure> children,
                                             @Nullable BigDecimal eliminationShare, RatioUnit unit) {
        return switch (how) {
            case SUM -> Combined.sum(with(own, children)).map(f -> amounts(f, kept(eliminationShare)));
            case RATIO -> Combined.ratio(with(own, children), unit);
            case WAVG -> Combined.weightedMean(with(own, children));
            case CONSOLIDATED -> own.or(() -> consolidated(children, kept(eliminationShare), unit));
            case RECOMPUTE, NONE -> own;
        };
    }

    private static Optional<Figure> consolidated(List<Figure> children, BigDecimal kept, RatioUnit unit) {
        boolean rate = unit == RatioUnit.PERCENT || children.stream().allMatch(Figure::hasParts);
        return rate ? Combined.ratio(children, unit).map(f -> times(f, kept, f.value()))
                : Combined.sum(children).map(f -> amounts(f, kept));
    }

    private static List<Figure> with(Optional<Figure> own, List<Figure> children) {
        var all = new ArrayList<>(children);
        own.ifPresent(all::add);
        return all;
    }

    private static BigDecimal kept(@Nullable BigDecimal share) {
        return BigDecimal.ONE.subtract(Exact.orZero(share));
    }

    private static Figure amounts(Figure sum, BigDecimal kept) {
        return times(sum, kept, sum.value().multiply(kept));
    }

    private static Figure times(Figure sum, BigDecimal kept, BigDecimal value) {
        BigDecimal numerator = sum.numerator() == null ? null : sum.numerator().multiply(kept);
        BigDecimal denominator = sum.denominator() == null ? null : sum.denominator().multiply(kept);
        return new Figure(sum.period(), value, numerator, denominator, sum.qualifier());
    }
}
