package org.pillarboard.indicator;

/** How a target is spread over its year: evenly, by given cumulative months, by a season, by steps, by a dated schedule. */
public enum PlanKind {
    EVEN, PERIODIC, SEASONAL, STEP, SCHEDULE
}
