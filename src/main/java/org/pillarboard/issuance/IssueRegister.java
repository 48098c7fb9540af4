package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.FigureOrigin;
import org.pillarboard.observation.Register;
import org.pillarboard.observation.RegisterAsk;
import org.pillarboard.shared.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Answers for DR06, the days ahead that refinancing starts: of what was accepted for examination in a month, the days to the
 * day the older debt falls due, weighted by what is repaid of it.
 */
@Component
class IssueRegister implements Register {

    static final String DAYS_AHEAD = "DR06";

    private final StageMoveRepository moves;
    private final Catalogues catalogues;
    private final Units units;
    private final IssueGuard guard;
    private final Clock clock;

    IssueRegister(StageMoveRepository moves, Catalogues catalogues, Units units, IssueGuard guard, Clock clock) {
        this.moves = moves;
        this.catalogues = catalogues;
        this.units = units;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public Set<String> feeds() {
        return Set.of(DAYS_AHEAD);
    }

    @Override
    public Map<String, EnteredFigure> figures(RegisterAsk ask) {
        var pipeline = pipeline(ask.day());
        var reporters = catalogues.current().duties().unitsFor(DAYS_AHEAD, ask.period());
        var found = new LinkedHashMap<String, EnteredFigure>();
        reporters.stream().filter(ask.units()::contains).forEach(unit -> daysAhead(pipeline.issues(),
                units.tree().answersFor(unit, reporters), ask.period().startsOn(), ask.day()).ifPresent(figure -> found.put(unit, figure)));
        return found;
    }

    /** What the bonds that began are to repay of each older debt; of a confidential bond for those who may know it. One select. */
    @Override
    public List<FigureOrigin> origins(RegisterAsk ask, Instant known) {
        var reporters = catalogues.current().duties().unitsFor(DAYS_AHEAD, ask.period());
        var within = ask.units().stream().flatMap(unit -> units.tree().answersFor(unit, reporters).stream()).collect(Collectors.toSet());
        return pipeline(ask.day(), known).issues().stream().flatMap(issue -> issue.startedOn()
                .filter(on -> isBegun(issue, within, ask.period().startsOn(), ask.day())).stream()
                .flatMap(on -> issue.links().stream().map(link -> guard.sees(issue)
                        ? new FigureOrigin(FigureOrigin.Kind.BOND, issue.id(), "", issue.name(), on, FigureOrigin.When.BEGUN, link.amount(), null)
                        : new FigureOrigin(FigureOrigin.Kind.HIDDEN, null, "", "", null, FigureOrigin.When.BEGUN, link.amount(), null))))
                .map(one -> one.in(FigureOrigin.In.YUAN)).toList();
    }

    private static boolean isBegun(BondIssue issue, Collection<String> within, LocalDate from, LocalDate to) {
        return issue.startedOn().filter(on -> within.contains(issue.unitCode()) && !on.isBefore(from) && !on.isAfter(to)).isPresent();
    }

    /** The weighted days of what some units began between two days, as known now. One select. */
    Optional<EnteredFigure> daysAhead(Collection<String> within, LocalDate from, LocalDate to) {
        return daysAhead(pipeline(to).issues(), within, from, to);
    }

    private Pipeline pipeline(LocalDate day) {
        return pipeline(day, clock.instant());
    }

    private Pipeline pipeline(LocalDate day, Instant known) {
        return Pipeline.of(day, moves.approved(known, true, Set.of()).stream().map(StageMove::toRow).toList());
    }

    /** The weighted days of what some units began between two days; none where nothing was begun. */
    static Optional<EnteredFigure> daysAhead(List<BondIssue> issues, Collection<String> within, LocalDate from, LocalDate to) {
        var weight = BigDecimal.ZERO;
        var days = BigDecimal.ZERO;
        for (BondIssue issue : issues) {
            var start = issue.startedOn();
            if (start.isPresent() && isBegun(issue, within, from, to)) {
                for (RefinancingLink link : issue.links()) {
                    weight = weight.add(link.amount());
                    days = days.add(link.amount().multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(start.get(), link.dueOn()))));
                }
            }
        }
        return weight.signum() == 0 ? Optional.empty() : Optional.of(new EnteredFigure(
                days.divide(weight, EnteredFigure.SCALE, RoundingMode.HALF_UP), null, weight.movePointLeft(MoveSheet.YI), Qualifier.EXACT,
                null, null, null));
    }
}
