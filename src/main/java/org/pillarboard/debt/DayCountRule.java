package org.pillarboard.debt;

import com.opengamma.strata.basics.date.DayCount;
import com.opengamma.strata.basics.date.DayCounts;

/** How many days make a year of interest: 实际/实际 (by coupon period), 实际/365, 实际/360, 30/360. */
public enum DayCountRule {
    ACT_ACT(DayCounts.ACT_ACT_ICMA), ACT_365(DayCounts.ACT_365F), ACT_360(DayCounts.ACT_360),
    THIRTY_360(DayCounts.THIRTY_360_ISDA);

    private final DayCount convention;

    DayCountRule(DayCount convention) {
        this.convention = convention;
    }

    DayCount convention() {
        return convention;
    }
}
