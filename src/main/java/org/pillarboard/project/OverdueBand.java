package org.pillarboard.project;

/** How long something is overdue: not, 1–30, 31–90, 91–365, over 365 days. */
public enum OverdueBand {
    NONE, UP_TO_30, UP_TO_90, UP_TO_365, OVER_365;

    public static OverdueBand of(long days) {
        if (days <= 0) {
            return NONE;
        }
        if (days <= 30) {
            return UP_TO_30;
        }
        if (days <= 90) {
            return UP_TO_90;
        }
        return days <= 365 ? UP_TO_365 : OVER_365;
    }
}
