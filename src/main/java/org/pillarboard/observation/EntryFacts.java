package org.pillarboard.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;

/**
 * What an entry is checked against.
 *
 * @param previous     the last official value of the same year, if any
 * @param following    the next value of the same year, which a cumulative one must not exceed, if any
 * @param recent       official values of the last periods, for the jump
 * @param most         greatest official value of the last year, whatever its sign, of a figure that grows within the year; null elsewhere
 * @param wholeGrowth  growth in the same period of the stock it is counted within (guns for piles), if known
 * @param official     whether the cell has an official figure already
 * @param locked       whether the section has locked the period
 */
record EntryFacts(IndicatorRow indicator, @Nullable BigDecimal previous, @Nullable BigDecimal following,
        List<BigDecimal> recent, @Nullable BigDecimal most, @Nullable BigDecimal wholeGrowth, boolean official, boolean locked) {

    private static final int A_YEAR = 12;

    /** @param before official values, the newest first */
    static @Nullable BigDecimal most(IndicatorRow indicator, Stream<@Nullable BigDecimal> before) {
        return indicator.growsWithinTheYear() ? before.limit(A_YEAR).filter(Objects::nonNull).map(BigDecimal::abs).max(BigDecimal::compareTo).orElse(null)
                : null;
    }
}
