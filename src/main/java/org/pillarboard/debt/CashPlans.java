package org.pillarboard.debt;

import org.pillarboard.cache.Kept;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The cash plans (资金安排) that were ever approved, each with the instant it was known from. Kept in memory until another is made known:
 * a few hundred rows a year, asked for by every look at the ledger.
 */
@Component
class CashPlans {

    private record Known(CashPlanRow row, Instant from) {
    }

    private final CashPlanRepository plans;
    private final Kept<List<Known>> all;

    CashPlans(CashPlanRepository plans) {
        this.plans = plans;
        this.all = new Kept<>(() -> plans.known().stream().map(one -> new Known(one.toRow(), one.from())).toList());
    }

    /**
     * Of each month the plan that was approved last by an instant, of some units. One select after one was made known, none otherwise.
     *
     * @param everything of all units, whichever are named
     */
    List<CashPlanRow> newest(Instant known, boolean everything, Set<String> units) {
        Map<String, CashPlanRow> byMonth = new LinkedHashMap<>();
        all.get().stream().filter(one -> !one.from().isAfter(known)).map(Known::row)
                .filter(row -> everything || units.contains(row.unitCode()))
                .forEach(row -> byMonth.put(row.unitCode() + row.month(), row));
        return List.copyOf(byMonth.values());
    }

    void makeKnown(UUID filing, Instant at) {
        if (plans.makeKnown(filing, at) > 0) {
            all.changes();
        }
    }
}
