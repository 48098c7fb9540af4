package org.pillarboard.debt;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What the assumptions come to, in yuan.
 *
 * @param gaps        what all units lack, month by month
 * @param unitsInGap  the units that lack money in some month
 * @param need        what a fund would have to put in, in all: the sum of the gaps
 * @param worstCover  the share of what is due that is paid in the worst month: 1 at the most, for no unit pays for another; none when
 *                    nothing is due
 * @param moreInterest dearer new money, over a year
 */
public record StressResult(List<YearMonth> months, List<Double> gaps, List<String> unitsInGap, double need,
        Optional<Double> worstCover, double moreInterest) {

    /** The first month in which somebody lacks money. */
    public Optional<YearMonth> firstGap() {
        return months.stream().filter(month -> gaps.get(months.indexOf(month)) > 0).findFirst();
    }

    public long gapMonths() {
        return gaps.stream().filter(gap -> gap > 0).count();
    }
}
