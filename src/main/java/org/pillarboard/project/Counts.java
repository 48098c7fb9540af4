package org.pillarboard.project;

import java.math.BigDecimal;
import java.util.Collection;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.shared.Period;

/** Adds contributions up to an indicator's figure for a period: of the period itself, since January, or all there are. */
final class Counts {

    private Counts() {
    }

    static BigDecimal figure(IndicatorRow indicator, Period period, Collection<ContributionRow> contributions) {
        return contributions.stream().filter(ContributionRow::verified)
                .filter(one -> counts(indicator.arithmetic().entryBasis(), period, one))
                .map(ContributionRow::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean counts(EntryBasis basis, Period period, ContributionRow one) {
        var day = one.countedOn();
        return switch (basis) {
            case PERIOD -> period.contains(day);
            case CUMULATIVE -> day.getYear() == period.year() && !day.isAfter(period.endsOn());
            case POINT, MILESTONE -> !day.isAfter(period.endsOn());
        };
    }
}
