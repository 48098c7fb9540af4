package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Judgement;
import org.pillarboard.rule.Reading;
import org.pillarboard.rule.Term;

/**
 * By how much an indicator is off.
 *
 * @param gap      in the indicator's unit (percentage points for rates): negative is below what was asked, positive above a
 *                 limit; null for deeds
 * @param days     of a deed: days past its date, negative when they are days left; null for figures
 * @param relative the size in parts of what was asked, for sorting only
 */
public record Shortfall(@Nullable BigDecimal gap, @Nullable Long days, BigDecimal relative) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    /** Of a measured reading: the distance to the plan, without a plan to the green line. */
    static Shortfall of(IndicatorReading reading, Reading.Measured measured) {
        var days = days(measured.judgement());
        if (days.isPresent()) {
            return new Shortfall(null, days.get(), BigDecimal.valueOf(days.get()).divide(YEAR, MathContext.DECIMAL32));
        }
        BigDecimal gap = reading.gap().orElseGet(() -> toGreen(reading, measured));
        return new Shortfall(gap, null, relative(gap, base(reading, measured)));
    }

    private static Optional<Long> days(Judgement judgement) {
        boolean late = judgement.why().key().endsWith(".red");
        return judgement.why().args().stream().filter(Term.Days.class::isInstance).map(Term.Days.class::cast)
                .map(term -> late ? term.value() : -term.value()).findFirst();
    }

    /** Between figure and line as they are written: what a reader finds who subtracts them. */
    private static BigDecimal toGreen(IndicatorReading reading, Reading.Measured measured) {
        BigDecimal toGreen = measured.judgement().why().toGreen();
        BigDecimal actual = measured.actual().value();
        return toGreen == null ? BigDecimal.ZERO : reading.written(actual).subtract(reading.written(actual.add(toGreen)));
    }

    private static BigDecimal base(IndicatorReading reading, Reading.Measured measured) {
        BigDecimal required = reading.promise().required();
        return required == null || required.signum() == 0 ? measured.actual().value() : required;
    }

    private static BigDecimal relative(BigDecimal gap, BigDecimal base) {
        return base.signum() == 0 ? gap.abs() : gap.abs().divide(base.abs(), MathContext.DECIMAL32);
    }
}
