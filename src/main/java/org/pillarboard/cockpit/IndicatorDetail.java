package org.pillarboard.cockpit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Reading;

/**
 * Everything an indicator's page shows, for a unit, a period and a day as known.
 *
 * @param reading      the indicator at the unit
 * @param years        the same at the end of each of the last years; the last up to the period
 * @param below        at each unit directly below
 * @param papers       what it means, what was promised, how it is judged
 * @param history      what was official in this year and the last
 * @param scopeChanges when units left the scope, since figures on both sides of that day do not compare
 * @param partakers    the units that ever had to report it or have figures of it
 * @param targetOfOthers whether such units have moved to it or from it or left since its target was set, which stays as it was set
 * @param paceNeeded   what each month left must bring to meet the target, in the indicator's unit; null where that says nothing
 * @param seasons      the versions of the season its plan is spread by, the newest first; none where it follows no season
 */
public record IndicatorDetail(IndicatorReading reading, List<IndicatorReading> years, List<IndicatorReading> below,
        IndicatorPapers papers, FigureHistory history, List<ScopeChange> scopeChanges, Set<String> partakers, boolean targetOfOthers,
        @Nullable BigDecimal paceNeeded, List<SeasonPlan> seasons) {

    /** The years of which figures can be looked at, the newest first: those at hand, and the ones before that came to something. */
    public List<Integer> figureYears() {
        return Stream.concat(history.years(), years.reversed().stream().filter(one -> !isAtHand(one.period().year()) && one.actual().isPresent())
                .map(one -> one.period().year())).toList();
    }

    /** Whether {@link #history} holds what was official in a year. */
    public boolean isAtHand(int year) {
        return year >= reading.period().year() - 1;
    }

    /** The units below whose figure cannot be added up to the missing one of the unit: a rate without its parts, a mean without its weight. */
    public List<IndicatorReading> bare() {
        return reading.actual().isPresent() ? List.of() : below.stream().filter(one -> one.reading() instanceof Reading.Measured measured
                && one.indicator().isBare(measured.actual().numerator(), measured.actual().denominator())).toList();
    }

    /** The plan that stood at the period's end, or was the first, where the season was changed since and asks for something else; empty otherwise. */
    public Optional<SeasonPlan> formerPlan() {
        var end = reading.period().endsOn();
        return seasons.isEmpty() || !seasons.getFirst().since().isAfter(end) ? Optional.empty()
                : seasons.stream().filter(plan -> !plan.since().isAfter(end)).findFirst().or(() -> Optional.of(seasons.getLast()))
                        .filter(plan -> !Objects.equals(written(plan), written(seasons.getFirst())));
    }

    private @Nullable BigDecimal written(SeasonPlan plan) {
        return plan.required() == null ? null : reading.written(plan.required());
    }

    /** Whether a unit, with those below it, has a part in the figures. */
    public boolean counts(UnitTree tree, String unitCode) {
        return tree.withDescendants(unitCode).stream().anyMatch(partakers::contains);
    }

    /** How the units below come to the figure of the unit; none where figures are not added. */
    public Optional<Addition> addition() {
        return Addition.of(reading, below);
    }
}
