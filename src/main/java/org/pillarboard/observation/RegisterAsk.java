package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.Period;

/**
 * What a register is asked: an indicator's figures of some units for a period.
 *
 * @param day      the last day that counts: the period's last one, or today while it runs
 * @param fedFrom  first day of the first period the register feeds
 * @param openings of a stock: what units had reported on the eve of that day, by unit
 */
public record RegisterAsk(IndicatorRow indicator, Set<String> units, Period period, LocalDate day, LocalDate fedFrom,
        Map<String, BigDecimal> openings) {
}
