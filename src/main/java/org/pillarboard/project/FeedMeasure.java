package org.pillarboard.project;

/**
 * What of the register an indicator takes, beside plain counts: of steps planned for the year the share that is done, of steps
 * due by the day the share that is done, or done on time; projects entered in the year, and what they cost; what was invested in
 * the year, and its share of the year's plan.
 */
enum FeedMeasure {
    PLANNED_DONE, DUE_DONE, DUE_ON_TIME, ENTERED, ENTERED_MONEY, INVESTED, INVESTED_OF_PLAN
}
