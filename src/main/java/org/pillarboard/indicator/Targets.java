package org.pillarboard.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pillarboard.audit.Alike;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The targets (目标值), versioned: every change is a newer row with its paper and its day. */
@Service
@Transactional(readOnly = true)
public class Targets {

    /** What a target is for. */
    public record Key(String indicatorCode, String unitCode, int year) {
    }

    private final IndicatorRepositories tables;
    private final KeptTargets kept;
    private final Indicators indicators;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    Targets(IndicatorRepositories tables, KeptTargets kept, Indicators indicators, CurrentUser user, Trail trail, Clock clock) {
        this.tables = tables;
        this.kept = kept;
        this.indicators = indicators;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The targets in force on a day for some units and years: the newest version known by then that is effective. No select, one
     * for those not at hand.
     */
    public Map<Key, TargetRow> inForce(Collection<String> units, Collection<Integer> years, AsOf asOf) {
        var inForce = new HashMap<Key, TargetRow>();
        Instant known = asOf.instant();
        kept.of(units, years).stream().filter(row -> row.isInForce(known, asOf.day()))
                .forEach(row -> inForce.putIfAbsent(new Key(row.indicatorCode(), row.unitCode(), row.year()), row));
        return inForce;
    }

    /** All versions known on a day for an indicator at some units, the newest year and version first. One select. */
    public List<TargetRow> versions(String indicatorCode, Collection<String> units, AsOf asOf) {
        return tables.targets().versions(indicatorCode, units, asOf.instant()).stream().map(Target::toRow).toList();
    }

    /**
     * Sets a target, or a newer version of it.
     *
     * @throws RuleViolation {@code target.paper.missing} without a paper number, {@code target.points.missing} when the
     *                       plan needs points, {@code target.season.missing} when it needs a season, {@code year.range},
     *                       {@code target.points.year} for a point in another year; for its numbers see {@link #requireFits}
     */
    @Transactional
    @PreAuthorize("hasRole('REVIEWER')")
    public void set(TargetDraft draft) {
        indicators.requireAnswerable(draft.indicatorCode());
        check(draft);
        var former = kept.of(List.of(draft.unitCode()), List.of(draft.year())).stream()
                .filter(row -> row.indicatorCode().equals(draft.indicatorCode()) && row.isInForce(clock.instant(), draft.effectiveOn())).findFirst();
        if (former.filter(row -> Alike.are(row.draft(), draft)).isPresent()) {
            return;
        }
        var target = tables.targets().save(new Target(draft, user.name(), clock.instant()));
        kept.changed(TargetShelf.UnitYear.of(target.toRow()));
        trail.record(TrailKind.TARGET, "target", draft.indicatorCode() + "/" + draft.unitCode() + "/" + draft.year(),
                former.map(row -> spelling(row.draft())).orElse(null), spelling(target.toRow().draft()));
    }

    /** As the trail keeps it: what is promised, after which plan, from which paper and day, and why. */
    private static String spelling(TargetDraft draft) {
        return "Target[target=" + draft.value().stripTrailingZeros().toPlainString() + ", baseline=" + draft.baseline().stripTrailingZeros().toPlainString()
                + ", plan=" + draft.planKind() + ", season=" + draft.seasonProfile() + ", points=" + draft.points() + ", dueOn=" + draft.dueOn()
                + ", paper=" + draft.paperNo() + ", from=" + draft.effectiveOn() + ", reason=" + draft.reason() + "]";
    }

    /**
     * Refuses a number that can be no target of an indicator.
     *
     * @throws RuleViolation {@code target.wholeNumber} for a fraction of what is counted, {@code target.decimals} for more decimals
     *                       than are shown, {@code target.negative} for less than none of what cannot be negative
     */
    public static void requireFits(IndicatorRow indicator, BigDecimal number) {
        if (indicator.naming().wholeNumber() && number.stripTrailingZeros().scale() > 0) {
            throw new RuleViolation("target.wholeNumber", number);
        }
        if (!indicator.naming().shows(number)) {
            throw new RuleViolation("target.decimals", number, indicator.naming().decimals());
        }
        if (number.signum() < 0 && !indicator.mayBeNegative()) {
            throw new RuleViolation("target.negative", number);
        }
    }

    private void check(TargetDraft draft) {
        Years.check(draft.year());
        var indicator = tables.indicators().findById(draft.indicatorCode()).orElseThrow().toRow();
        requireFits(indicator, draft.value());
        requireFits(indicator, draft.baseline());
        draft.points().keySet().stream().filter(day -> day.getYear() != draft.year()).findFirst().ifPresent(day -> {
            throw new RuleViolation("target.points.year", day, String.valueOf(draft.year()));
        });
        if (draft.paperNo().isBlank()) {
            throw new RuleViolation("target.paper.missing");
        }
        if (draft.planKind() == PlanKind.SEASONAL && draft.seasonProfile() == null) {
            throw new RuleViolation("target.season.missing");
        }
        boolean needsPoints = switch (draft.planKind()) {
            case PERIODIC, STEP, SCHEDULE -> true;
            case EVEN, SEASONAL -> false;
        };
        if (needsPoints && draft.points().isEmpty()) {
            throw new RuleViolation("target.points.missing");
        }
    }
}
