package org.pillarboard.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.rule.Attainment;
import org.pillarboard.rule.Figure;
import org.pillarboard.rule.Forecast;
import org.pillarboard.rule.Growth;
import org.pillarboard.rule.Judgement;
import org.pillarboard.rule.Lack;
import org.pillarboard.rule.Promise;
import org.pillarboard.rule.Reading;
import org.pillarboard.rule.RollUpEntry;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;

/**
 * An indicator as read (指标读数) for a unit and a period, as known on a day: everything a card, a line, a chart needs.
 *
 * @param period    the indicator's own period: the last of its kind that has ended within the period looked at
 * @param promise   target and plan on the period's last day, of a period that runs on the day looked from
 * @param curve     the year's periods in order, gaps included
 * @param coverage  how many units have reported the period
 * @param gaps      the periods of the year before this one that the year so far lacks, whole or of some units; none where periods do not
 *                  add up, and none of a month or quarter alone
 * @param forecast  the year's end, for flows under way
 * @param known     the official figure behind the period; null when there is none
 */
public record IndicatorReading(IndicatorRow indicator, String unitCode, Period period, Reading reading,
        Promise promise, @Nullable TargetRow target, List<CurvePoint> curve, LastYear lastYear, Coverage coverage,
        List<Period> gaps, @Nullable Forecast forecast, @Nullable Known known) {

    /**
     * Where the period's figure stands.
     *
     * @param since         since when it is official
     * @param observationId the unit's own observation; null for a sum of the units below
     */
    public record Known(Instant since, @Nullable UUID observationId) {
    }

    /** What its sum lacks. */
    Lack lack() {
        return coverage.lack(gaps);
    }

    /** The periods of the year up to this one that are not there, whole, in a row, the newest first. */
    public List<Period> missing() {
        return curve.reversed().stream().filter(point -> !point.period().endsOn().isAfter(period.endsOn()))
                .takeWhile(point -> point.lacking() && point.own() == null).map(CurvePoint::period).toList();
    }

    /** The light, if there is one: unknown, not due and not rated have none. */
    public Optional<Rag> rag() {
        return reading instanceof Reading.Measured measured ? measured.judgement().findRag() : Optional.empty();
    }

    /** The year so far, where it is reported. */
    public Optional<BigDecimal> actual() {
        return reading instanceof Reading.Measured measured ? Optional.of(measured.actual().value()) : Optional.empty();
    }

    /** The newest figure before the period, where the period has none of its own. */
    public Optional<Figure> earlier() {
        return switch (reading) {
            case Reading.Stale stale -> Optional.of(stale.last());
            case Reading.NotReported missing -> Optional.ofNullable(missing.last());
            default -> Optional.empty();
        };
    }

    /** Share of the target reached, 1 is all. */
    public Optional<BigDecimal> attainment() {
        return promise.target() == null ? Optional.empty()
                : actual().flatMap(value -> Attainment.of(value, promise.target(), promise.baseline()));
    }

    /** Share of the target the plan asks for. */
    public Optional<BigDecimal> expected() {
        return promise.target() == null || promise.required() == null ? Optional.empty()
                : Attainment.of(promise.required(), promise.target(), promise.baseline());
    }

    /** Whether it is asked for and not there: not yet due, not reported, or its last figure too old. */
    public boolean isAwaited() {
        return reading instanceof Reading.NotDue || reading instanceof Reading.NotReported || reading instanceof Reading.Stale;
    }

    /** Whether it is a sum that lacks units or periods and does not suffice without them: nothing can be said of it yet. */
    public boolean isIncomplete() {
        return !lack().isNothing() && reading instanceof Reading.Measured measured && measured.judgement() instanceof Judgement.Incomplete;
    }

    /** The same where all it lacks are units whose report is not due yet. */
    public boolean isOpen() {
        return isIncomplete() && coverage.openUntil() != null && gaps.isEmpty();
    }

    /**
     * Actual less required, each in the decimals it is written with: what a reader finds who subtracts them. None of a sum that
     * is incomplete.
     */
    public Optional<BigDecimal> gap() {
        return promise.required() == null || isIncomplete() ? Optional.empty()
                : actual().map(value -> written(value).subtract(written(promise.required())));
    }

    /** A figure of the indicator in the decimals it is written with. */
    public BigDecimal written(BigDecimal figure) {
        return figure.setScale(indicator.naming().decimals(), RoundingMode.HALF_UP);
    }

    /** Growth over the same span of the year before in %, over the same units; none where that cannot be said, and none of a rate or of a few items. */
    public Optional<BigDecimal> growth() {
        return indicator.isRate() || isOfFew() ? Optional.empty() : beside(Growth::yearOnYear);
    }

    /** The change of a rate over the same span in percentage points, of the figures as they are written; none of an amount. */
    public Optional<BigDecimal> points() {
        return indicator.isRate() ? beside((now, before) -> Optional.of(Growth.points(written(now), written(before)))) : Optional.empty();
    }

    /** The change of a count of a few items over the same span in items, of which a percentage says nothing; none of anything else. */
    public Optional<BigDecimal> items() {
        return isOfFew() ? beside((now, before) -> Optional.of(now.subtract(before))) : Optional.empty();
    }

    private boolean isOfFew() {
        return indicator.naming().wholeNumber() && !indicator.isMoney() && isFew(actual().orElse(null)) && isFew(lastYear.comparable());
    }

    private static boolean isFew(@Nullable BigDecimal count) {
        return count != null && count.abs().compareTo(BigDecimal.TEN) < 0;
    }

    private Optional<BigDecimal> beside(BiFunction<BigDecimal, BigDecimal, Optional<BigDecimal>> lastYears) {
        return lastYear.comparable() == null || lastYear.holdsMore() || isIncomplete() ? Optional.empty()
                : actual().flatMap(value -> lastYears.apply(value, lastYear.comparable()));
    }

    /** The same indicator seen through a shorter span, with what the plan asked for in it. */
    IndicatorReading seenAs(Reading other, Promise part, LastYear before) {
        return new IndicatorReading(indicator, unitCode, period, other, part, target, curve, before, coverage, List.of(),
                forecast, known);
    }

    /** What the pillar's roll-up takes of it; a sum that lacks only what is not due is not due. */
    public RollUpEntry entry() {
        var standing = indicator.standing();
        var reached = attainment().filter(share -> !isIncomplete());
        var taken = isOpen() ? new Reading.NotDue(Objects.requireNonNull(coverage.openUntil())) : reading;
        return new RollUpEntry(indicator.code(), taken, standing.veto(), standing.weight(),
                reached.orElse(null), expected().filter(share -> reached.isPresent()).orElse(null));
    }
}
