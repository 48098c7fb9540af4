package org.pillarboard.debt;

/** When a floating rate is looked up anew: each 1 January, each anniversary of the value date, at each interest period. */
public enum ResetRule {
    NEW_YEAR, ANNIVERSARY, EACH_PERIOD
}
