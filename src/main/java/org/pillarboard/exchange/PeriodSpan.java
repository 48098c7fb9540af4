package org.pillarboard.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.shared.Period;

/**
 * A span of days as a file states it.
 *
 * @param day whether it is one day alone: the period it lies in is meant
 */
record PeriodSpan(LocalDate from, LocalDate to, boolean day) {

    /**
     * The period of an indicator that is meant. A value since January, or at a day, belongs to the period its span ends with;
     * a value of a period needs that very period.
     */
    Optional<Period> of(IndicatorRow indicator) {
        var periods = indicator.rhythm().periods(to.getYear());
        if (day) {
            return periods.stream().filter(period -> period.contains(to)).findFirst();
        }
        boolean ofThePeriod = indicator.arithmetic().entryBasis() == EntryBasis.PERIOD;
        return periods.stream().filter(period -> period.endsOn().equals(to))
                .filter(period -> !ofThePeriod || period.startsOn().equals(from)).findFirst();
    }
}
