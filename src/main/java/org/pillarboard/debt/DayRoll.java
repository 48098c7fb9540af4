package org.pillarboard.debt;

import com.opengamma.strata.basics.date.BusinessDayConvention;
import com.opengamma.strata.basics.date.BusinessDayConventions;

/** Where a payment goes that falls on a day off: nowhere, to the next working day (顺延), not over a month's end, before. */
public enum DayRoll {
    NONE(BusinessDayConventions.NO_ADJUST), FOLLOWING(BusinessDayConventions.FOLLOWING),
    MODIFIED(BusinessDayConventions.MODIFIED_FOLLOWING), PRECEDING(BusinessDayConventions.PRECEDING);

    private final BusinessDayConvention convention;

    DayRoll(BusinessDayConvention convention) {
        this.convention = convention;
    }

    BusinessDayConvention convention() {
        return convention;
    }
}
