package org.pillarboard.observation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.Judgement;
import org.pillarboard.rule.Promise;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.Period;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an indicator whose rule, plan or season is broken from taking all others with it: its figure stays, without plan and light. */
final class Guard {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
    /** What has been told already: the same trouble comes with every page. */
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    interface Eye {
        IndicatorReading read(IndicatorRow indicator, String unitCode, Period lookedAt);
    }

    private Guard() {
    }

    static IndicatorReading read(ReadingMaker maker, IndicatorRow indicator, String unitCode, Period lookedAt, Eye eye) {
        try {
            return eye.read(indicator, unitCode, lookedAt);
        } catch (RuntimeException broken) {
            tell(indicator, broken);
            return unjudged(maker, indicator, unitCode, indicator.rhythm().lastWithin(lookedAt));
        }
    }

    /** What a plan asks for, or nothing where it cannot be reckoned with. */
    static @Nullable BigDecimal plan(IndicatorRow indicator, Supplier<@Nullable BigDecimal> plan) {
        try {
            return plan.get();
        } catch (RuntimeException broken) {
            tell(indicator, broken);
            return null;
        }
    }

    private static void tell(IndicatorRow indicator, RuntimeException broken) {
        if (TOLD.add(indicator.code() + broken)) {
            LOG.error("indicator {} cannot be judged", indicator.code(), broken);
        }
    }

    private static IndicatorReading unjudged(ReadingMaker maker, IndicatorRow indicator, String unitCode, Period period) {
        var total = maker.figures().of(indicator, unitCode, period);
        var reading = maker.figures().judged(indicator, unitCode, period)
                .<Reading>map(actual -> new Reading.Measured(actual, null, Judgement.broken()))
                .orElseGet(() -> Reading.without(period, maker.dueOn(indicator, period), maker.asOf().day(),
                        maker.figures().lastBefore(indicator, unitCode, period).orElse(null)));
        return new IndicatorReading(indicator, unitCode, period, reading, Promise.none(), null, List.of(), LastYear.UNKNOWN,
                total.map(TotalRow::coverage).orElse(Coverage.NONE), List.of(), null, total.map(TotalRow::known).orElse(null));
    }
}
