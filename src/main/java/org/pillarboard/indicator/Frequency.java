package org.pillarboard.indicator;

/** How often an indicator is reported (频度). EVENT is reported when it happens, at the latest monthly. */
public enum Frequency {
    MONTH, QUARTER, HALF_YEAR, YEAR, EVENT
}
