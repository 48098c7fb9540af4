package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.observation.ObservationRow;
import org.pillarboard.observation.RegisterFigures;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what units report beside what the register counts, and sets the two side by side: counts since January, shares by their
 * parts, stocks of the day, means of the period. Where a unit has said nothing, the figure it has typed stands for it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Reconciliations {

    private final ReportedCountRepository reported;
    private final ProjectRegister steps;
    private final RegisterFigures register;
    private final Catalogues catalogues;
    private final ProjectGuard guard;
    private final CurrentUser user;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Reconciliations(ReportedCountRepository reported, ProjectRegister steps, RegisterFigures register,
            Catalogues catalogues, ProjectGuard guard, CurrentUser user, Units units, Trail trail, Clock clock) {
        this.reported = reported;
        this.steps = steps;
        this.register = register;
        this.catalogues = catalogues;
        this.guard = guard;
        this.user = user;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps what a unit says it has counted; the official figure does not move.
     *
     * @throws RuleViolation {@code reported.parts} for a share without its parts
     */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public void report(ReportedCountDraft draft) {
        guard.requireOwned(draft.unitCode());
        boolean parts = draft.numerator() != null && draft.denominator() != null && draft.denominator().signum() > 0;
        if (catalogues.current().get(draft.indicatorCode()).asksForParts() && !parts) {
            throw new RuleViolation("reported.parts");
        }
        reported.save(new ReportedCount(draft, guard.me(), clock.instant()));
        trail.record(TrailKind.SUBMISSION, "reportedCount", draft.indicatorCode() + "/" + draft.unitCode(), null,
                (parts ? draft.numerator().toPlainString() + "/" + draft.denominator().toPlainString() : draft.value().toPlainString())
                        + " " + draft.asOf());
    }

    /** Both figures of an indicator on a day, for a unit with those below it. Three selects, and those of the register. */
    public Reconciliation of(String indicatorCode, String unitCode, LocalDate day) {
        user.requireUnit(unitCode);
        var indicator = catalogues.current().get(indicatorCode);
        var below = units.tree().withDescendants(unitCode);
        var said = said(indicator, below, day);
        var counted = new TreeMap<>(counted(indicator, below, day));
        counted.values().removeIf(figure -> figure.denominator() == null && number(figure).signum() == 0);
        // a register that holds nothing of a unit counts none; of a share, and of money nobody has told, it knows nothing
        var unknown = indicator.asksForParts() || steps.addsUpMoney(indicatorCode) ? null : EnteredFigure.of(BigDecimal.ZERO);
        var all = new TreeSet<>(said.keySet());
        all.addAll(counted.keySet());
        var lines = all.stream().map(unit -> new Reconciliation.Line(unit,
                shown(indicator, counted.getOrDefault(unit, unknown)), shown(indicator, said.get(unit)))).toList();
        var registered = counted.isEmpty() && unknown != null ? List.of(unknown) : counted.values();
        return new Reconciliation(indicatorCode, day, total(indicator, registered), total(indicator, said.values()), lines);
    }

    private static boolean addsUp(IndicatorRow indicator) {
        return indicator.arithmetic().entryBasis() == EntryBasis.PERIOD
                && indicator.arithmetic().timeAggregation() == TimeAggregation.SUM && !indicator.asksForParts();
    }

    /** What steps have brought is added up at once, what other registers know period by period; so is a deed, known in its own period alone. */
    private Map<String, EnteredFigure> counted(IndicatorRow indicator, Set<String> below, LocalDate day) {
        if (!addsUp(indicator) && indicator.arithmetic().entryBasis() != EntryBasis.MILESTONE) {
            return register.known(indicator.code(), below, day);
        }
        return steps.counts(indicator.code()) ? steps.sinceJanuary(indicator.code(), below, day)
                : register.knownSinceJanuary(indicator.code(), below, day);
    }

    private Map<String, EnteredFigure> said(IndicatorRow indicator, Set<String> below, LocalDate day) {
        Map<String, EnteredFigure> said = new TreeMap<>();
        register.typed(indicator.code(), below, day).stream().filter(row -> isOf(indicator, row, day)).forEach(row ->
                said.merge(row.unitCode(), row.figure(), (before, now) -> addsUp(indicator)
                        ? EnteredFigure.of(number(before).add(number(now))) : now));
        var words = new HashMap<String, EnteredFigure>();
        reported.upTo(indicator.code(), day.getYear(), day, below).forEach(one -> words.put(one.unitCode(), one.figure().completedFor(indicator)));
        said.putAll(words);
        return said;
    }

    /** What is added up counts with every period of the year, a deed with its own; a share, a stock, a mean is known for its period alone. */
    private static boolean isOf(IndicatorRow indicator, ObservationRow row, LocalDate day) {
        return addsUp(indicator) || indicator.arithmetic().entryBasis() == EntryBasis.MILESTONE
                || row.period().endsOn().equals(indicator.rhythm().lastBy(day).endsOn());
    }

    private static @Nullable BigDecimal shown(IndicatorRow indicator, @Nullable EnteredFigure figure) {
        return figure == null ? null : figure.completedFor(indicator).value();
    }

    private static BigDecimal number(@Nullable EnteredFigure figure) {
        return figure == null || figure.value() == null ? BigDecimal.ZERO : figure.value();
    }

    /** Counts are added; of shares the parts are. None of nothing. */
    private static @Nullable BigDecimal total(IndicatorRow indicator, Collection<EnteredFigure> figures) {
        if (figures.isEmpty()) {
            return null;
        }
        if (!indicator.asksForParts()) {
            return figures.stream().map(Reconciliations::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        var parts = figures.stream().filter(figure -> figure.numerator() != null && figure.denominator() != null).toList();
        var whole = parts.stream().map(EnteredFigure::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
        var part = parts.stream().map(EnteredFigure::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() == 0 ? null : EnteredFigure.ofParts(part, whole).completedFor(indicator).value();
    }
}
