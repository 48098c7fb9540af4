package org.pillarboard.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the year will end if it goes on like this, in the indicator's unit. Two ways to look; both together are the band.
 *
 * @param runRate    the months so far, stretched to twelve; null before the first month has ended
 * @param sameSeason the year so far over the share last year had reached by this month; null without a last year
 */
public record Forecast(@Nullable BigDecimal runRate, @Nullable BigDecimal sameSeason) {

    /**
     * @param ytd           the year so far
     * @param baseline      where a stock started; null for flows
     * @param lastYearYtd   the same period of last year; null when unknown
     * @param lastYearTotal all of last year; null when unknown
     */
    public static Forecast of(BigDecimal ytd, LocalDate day, @Nullable BigDecimal baseline,
                              @Nullable BigDecimal lastYearYtd, @Nullable BigDecimal lastYearTotal) {
        BigDecimal season = lastYearYtd == null || lastYearTotal == null || baseline != null ? null
                : sameSeason(ytd, lastYearYtd, lastYearTotal).orElse(null);
        return new Forecast(runRate(ytd, day, baseline).orElse(null), season);
    }

    /** Baseline plus the way so far times twelve over the whole months gone; empty before the first month has ended. */
    public static Optional<BigDecimal> runRate(BigDecimal ytd, LocalDate day, @Nullable BigDecimal baseline) {
        int months = PlanPoints.wholeMonths(day);
        if (months == 0) {
            return Optional.empty();
        }
        BigDecimal start = Exact.orZero(baseline);
        return Optional.of(start.add(new Portion(BigDecimal.valueOf(12), BigDecimal.valueOf(months)).of(ytd.subtract(start))));
    }

    /** The year so far over the share of its year that last year had reached by now; empty when last year gives no share. */
    public static Optional<BigDecimal> sameSeason(BigDecimal ytd, BigDecimal lastYearYtd, BigDecimal lastYearTotal) {
        if (lastYearYtd.signum() <= 0 || lastYearTotal.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Portion(lastYearTotal, lastYearYtd).of(ytd));
    }

    /** What each month left must bring to meet the target: 0 when it is met; empty when no month is left. */
    public static Optional<BigDecimal> paceNeeded(BigDecimal ytd, BigDecimal target, LocalDate day) {
        int left = 12 - PlanPoints.wholeMonths(day);
        if (left == 0) {
            return Optional.empty();
        }
        return Optional.of(Exact.divide(target.subtract(ytd).max(BigDecimal.ZERO), BigDecimal.valueOf(left)));
    }

    /** The lower end of the band; empty when nothing can be said. */
    public Optional<BigDecimal> low() {
        return both().min(BigDecimal::compareTo);
    }

    /** The upper end of the band; empty when nothing can be said. */
    public Optional<BigDecimal> high() {
        return both().max(BigDecimal::compareTo);
    }

    /** The same season where last year gives one, else the run rate: what a single line should show. */
    public Optional<BigDecimal> best() {
        return Optional.ofNullable(sameSeason).or(() -> Optional.ofNullable(runRate));
    }

    /** The same with nothing above a ceiling, as no rate of completion passes 100. */
    public Forecast cappedAt(BigDecimal ceiling) {
        return new Forecast(runRate == null ? null : runRate.min(ceiling), sameSeason == null ? null : sameSeason.min(ceiling));
    }

    private Stream<BigDecimal> both() {
        return Stream.of(Optional.ofNullable(runRate), Optional.ofNullable(sameSeason)).flatMap(Optional::stream);
    }
}
