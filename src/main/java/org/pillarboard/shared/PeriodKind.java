package org.pillarboard.shared;

/** The lengths a reporting period (报告期) can have. {@code JAN_FEB} is the one period January and February form in flash reports. */
public enum PeriodKind {
    MONTH, JAN_FEB, QUARTER, HALF_YEAR, YEAR
}
