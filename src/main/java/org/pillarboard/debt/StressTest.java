package org.pillarboard.debt;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What happens if refinancing fails (压力测试): built once from a ledger, then asked with any assumptions, at the speed of a
 * slider. Each unit pays for itself: what it has left over it keeps for its next month, what it lacks a fund would have to
 * put in. Pure.
 */
public final class StressTest {

    /** Less than a cent is no gap. */
    private static final double CENT = 0.005;
    private static final double BASIS_POINT = 10_000;

    private final List<YearMonth> months;
    private final List<StressUnit> units;

    private StressTest(List<YearMonth> months, List<StressUnit> units) {
        this.months = months;
        this.units = units;
    }

    static StressTest of(DebtBook book, List<DueItem> dues, OwnCash own, int length) {
        var first = YearMonth.from(book.day().plusDays(1));
        var months = IntStream.range(0, length).mapToObj(first::plusMonths).toList();
        Map<String, StressUnit> units = new LinkedHashMap<>();
        for (DueItem due : dues) {
            int at = (int) first.until(due.month(), ChronoUnit.MONTHS);
            if (at >= 0 && at < length) {
                add(units.computeIfAbsent(due.position().instrument().unitCode(), code -> StressUnit.empty(code, length)), due, at);
            }
        }
        for (CashPlanRow row : book.cashPlan()) {
            int at = (int) first.until(row.month(), ChronoUnit.MONTHS);
            if (at >= 0 && at < length) {
                var unit = units.computeIfAbsent(row.unitCode(), code -> StressUnit.empty(code, length));
                unit.cash()[at] += row.amount().doubleValue();
                unit.assets()[at] += row.assets().doubleValue();
            }
        }
        own.units().forEach(code -> IntStream.range(0, length).forEach(at -> units.computeIfAbsent(code, unit -> StressUnit.empty(unit, length))
                .due()[at] += own.need(code, months.get(at)).doubleValue()));
        return new StressTest(months, List.copyOf(units.values()));
    }

    private static void add(StressUnit unit, DueItem due, int at) {
        (due.reason() == DueReason.PUT ? unit.puts() : unit.due())[at] += due.amount().doubleValue();
        for (SourceRow source : due.counted()) {
            double amount = source.amount().doubleValue();
            if (source.status() == SourceStatus.ARRIVED) {
                unit.due()[at] -= amount;
            } else if (source.kind() == SourceKind.ASSET_SALE) {
                unit.assets()[at] += amount;
            } else if (source.kind() != SourceKind.OWN_CASH) {
                unit.refinancing()[at] += amount;
            }
        }
    }

    /** What some assumptions come to. */
    public StressResult run(Assumptions assumptions) {
        double[] gaps = new double[months.size()];
        double[] money = new double[months.size()];
        double[] due = new double[months.size()];
        var inGap = new ArrayList<String>();
        for (StressUnit unit : units) {
            if (run(unit, assumptions, gaps, money, due)) {
                inGap.add(unit.unitCode());
            }
        }
        var cover = IntStream.range(0, due.length).filter(i -> due[i] > CENT).mapToObj(i -> money[i] / due[i])
                .min(Double::compare);
        var list = IntStream.range(0, gaps.length).mapToObj(i -> gaps[i]).toList();
        return new StressResult(months, list, List.copyOf(inGap), list.stream().mapToDouble(gap -> gap).sum(), cover,
                moreInterest(assumptions));
    }

    private boolean run(StressUnit unit, Assumptions with, double[] gaps, double[] money, double[] due) {
        double kept = 0;
        double issued = 0;
        boolean lacks = false;
        for (int i = 0; i < gaps.length; i++) {
            double arriving = with.refinancing() * unit.refinancing()[i];
            issued += arriving;
            double assets = i >= with.assetDelay() ? unit.assets()[i - with.assetDelay()] : 0;
            double owed = unit.due()[i] + with.puts() * unit.puts()[i] + issued * with.basisPoints() / BASIS_POINT / 12;
            double has = kept + with.cash() * unit.cash()[i] + arriving + assets;
            double gap = owed - has > CENT ? owed - has : 0;
            lacks |= gap > 0;
            kept = Math.max(0, has - owed);
            gaps[i] += gap;
            money[i] += Math.min(has, Math.max(0, owed));
            due[i] += Math.max(0, owed);
        }
        return lacks;
    }

    private double moreInterest(Assumptions with) {
        return units.stream().flatMapToDouble(unit -> Arrays.stream(unit.refinancing())).sum()
                * with.refinancing() * with.basisPoints() / BASIS_POINT;
    }
}
