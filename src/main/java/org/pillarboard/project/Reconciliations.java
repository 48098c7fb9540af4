package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Units;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what units report beside what the register counts, and sets the two side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LEADER', 'REVIEWER', 'OWNER')")
public class Reconciliations {

    private final ReportedCountRepository reported;
    private final ContributionRepository contributions;
    private final ProjectGuard guard;
    private final CurrentUser user;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Reconciliations(ReportedCountRepository reported, ContributionRepository contributions, ProjectGuard guard,
            CurrentUser user, Units units, Trail trail, Clock clock) {
        this.reported = reported;
        this.contributions = contributions;
        this.guard = guard;
        this.user = user;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** Keeps what a unit says it has counted; the official figure does not move. */
    @Transactional
    @PreAuthorize("hasRole('OWNER')")
    public void report(ReportedCountDraft draft) {
        guard.requireOwned(draft.unitCode());
        reported.save(new ReportedCount(draft, guard.me(), clock.instant()));
        trail.record(TrailKind.SUBMISSION, "reportedCount", draft.indicatorCode() + "/" + draft.unitCode(), null,
                draft.value().toPlainString() + " " + draft.asOf());
    }

    /** Both counts of an indicator since January, for a unit with those below it. Two selects. */
    public Reconciliation of(String indicatorCode, String unitCode, LocalDate day) {
        user.requireUnit(unitCode);
        var below = units.tree().withDescendants(unitCode);
        Map<String, BigDecimal> said = new TreeMap<>();
        reported.upTo(indicatorCode, day.getYear(), day, below).forEach(one -> said.put(one.unitCode(), one.value()));
        Map<String, BigDecimal> counted = contributions.sums(indicatorCode, below, day.withDayOfYear(1), day).stream()
                .collect(Collectors.toMap(UnitSum::unitCode, UnitSum::quantity));
        var all = new TreeSet<>(said.keySet());
        all.addAll(counted.keySet());
        var lines = all.stream().map(unit -> new Reconciliation.Line(unit, counted.getOrDefault(unit, BigDecimal.ZERO),
                said.getOrDefault(unit, BigDecimal.ZERO))).toList();
        return new Reconciliation(indicatorCode, day, sum(counted), sum(said), lines);
    }

    private static BigDecimal sum(Map<String, BigDecimal> byUnit) {
        return byUnit.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
