package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitTree;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.TargetRow;
import org.pillarboard.indicator.Targets;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.UnitAggregation;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;

/**
 * What the plan asks of the very figure that a unit enters (分期计划): a target stands for the year so far and for all units below,
 * a figure entered for its period and its own unit. Pure, no query.
 *
 * @param targets of the units looked at and of all below them
 * @param asOf    the day they are looked at
 */
record OwnPlans(Catalogue catalogue, UnitTree tree, Map<Targets.Key, TargetRow> targets, AsOf asOf) {

    /** The units whose targets have to be known to tell the own plans of these. */
    static Set<String> unitsFor(Collection<String> units, UnitTree tree) {
        return units.stream().flatMap(unit -> tree.withDescendants(unit).stream()).collect(Collectors.toSet());
    }

    /** In the indicator's unit; null without a target, and where the units below have to bring all of it. */
    @Nullable BigDecimal of(IndicatorRow indicator, String unitCode, Period period) {
        BigDecimal byEnd = by(period.endsOn(), indicator, unitCode);
        if (byEnd == null || period.startsOn().getDayOfYear() == 1
                || indicator.arithmetic().timeAggregation() != TimeAggregation.SUM) {
            return byEnd;
        }
        BigDecimal before = by(period.startsOn().minusDays(1), indicator, unitCode);
        return before == null ? byEnd : byEnd.subtract(before);
    }

    private @Nullable BigDecimal by(LocalDate day, IndicatorRow indicator, String unitCode) {
        BigDecimal whole = promised(day, indicator, unitCode);
        if (whole == null || indicator.arithmetic().unitAggregation() != UnitAggregation.SUM) {
            return whole;
        }
        BigDecimal own = whole.subtract(below(day, indicator, unitCode));
        return own.signum() == whole.signum() ? own : null;
    }

    private BigDecimal below(LocalDate day, IndicatorRow indicator, String unitCode) {
        return tree.children(unitCode).stream().filter(child -> tree.inScope(child.code(), day)).map(child -> {
            BigDecimal promised = promised(day, indicator, child.code());
            return promised == null ? below(day, indicator, child.code()) : promised;
        }).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private @Nullable BigDecimal promised(LocalDate day, IndicatorRow indicator, String unitCode) {
        var target = targets.get(new Targets.Key(indicator.code(), unitCode, day.getYear()));
        return target == null ? null : Guard.plan(indicator, () -> catalogue.promiseOf(indicator, target.draft(), day, asOf).required());
    }
}
