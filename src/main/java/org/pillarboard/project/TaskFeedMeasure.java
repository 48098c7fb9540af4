package org.pillarboard.project;

/** What of a ledger of tasks an indicator takes: how many are closed, their share, how many are overdue, the day all are done. */
enum TaskFeedMeasure {
    CLOSED, CLOSED_SHARE, OVERDUE, ALL_DONE
}
