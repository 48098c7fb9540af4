package org.pillarboard.ui.kit.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A series over years: all lists as long as the labels, null where nothing is known.
 *
 * @param labels   names of the periods, oldest first
 * @param actual   what was reported; null is a gap
 * @param target   what was promised for each; an empty list draws no line
 * @param changes  where the scope or the definition changed
 * @param unit     the one unit of all figures
 * @param decimals of the written figures
 * @param running  what has passed of the last period (1—10月), where it is not over and does not compare with those before; null where it does
 * @param years    where years begin, of many periods that cannot all be named; empty where the labels are written
 */
public record TrendFigures(List<String> labels, List<@Nullable BigDecimal> actual, List<@Nullable BigDecimal> target,
                           List<ScopeChange> changes, String unit, int decimals, @Nullable String running, List<Year> years) {

    /** Of periods of a year each, the last of which may run. */
    public TrendFigures(List<String> labels, List<@Nullable BigDecimal> actual, List<@Nullable BigDecimal> target,
            List<ScopeChange> changes, String unit, int decimals, @Nullable String running) {
        this(labels, actual, target, changes, unit, decimals, running, List.of());
    }

    /** Of periods that are all over, or that compare although one runs. */
    public TrendFigures(List<String> labels, List<@Nullable BigDecimal> actual, List<@Nullable BigDecimal> target,
            List<ScopeChange> changes, String unit, int decimals) {
        this(labels, actual, target, changes, unit, decimals, null);
    }

    /** The first point of a year, and the year. */
    public record Year(int index, String name) {
    }

    /** The first point counted in the new way, and what changed in a few words. */
    public record ScopeChange(int index, String text) {
    }

    boolean isEmpty() {
        return actual.stream().allMatch(Objects::isNull);
    }

    boolean hasTarget() {
        return target.stream().anyMatch(Objects::nonNull);
    }

    /** Whether the last point drawn is of a period that runs. */
    boolean endsRunning() {
        return running != null && last(actual) == actual.size() - 1;
    }

    /** What compares: all but what runs. */
    List<@Nullable BigDecimal> over() {
        return only(!endsRunning(), true);
    }

    /** What runs alone. */
    List<@Nullable BigDecimal> underWay() {
        return only(endsRunning(), false);
    }

    private List<@Nullable BigDecimal> only(boolean lastOne, boolean others) {
        var kept = new ArrayList<@Nullable BigDecimal>(actual);
        for (int i = 0; i < kept.size(); i++) {
            if (!(i == kept.size() - 1 ? lastOne : others)) {
                kept.set(i, null);
            }
        }
        return kept;
    }

    boolean staysPositive() {
        return actual.stream().noneMatch(value -> value != null && value.signum() < 0);
    }

    static int last(List<@Nullable BigDecimal> values) {
        int i = values.size() - 1;
        while (i >= 0 && values.get(i) == null) {
            i--;
        }
        return i;
    }
}
