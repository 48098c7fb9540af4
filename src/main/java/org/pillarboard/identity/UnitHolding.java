package org.pillarboard.identity;

/** So many of a kind that units have. */
public record UnitHolding(Kind kind, long count) {

    /** What a unit may have. */
    public enum Kind {
        /** Official figures of periods that end on the day or later: they stay the unit's and count above it no longer. */
        FIGURE,
        /** Reports of such periods that are drafts, submitted or returned: they can be neither submitted nor approved. */
        REPORT,
        /** Projects that are not closed or cancelled. */
        PROJECT,
        /** Tasks that are neither closed nor ended; leads of the discipline inspection are counted nowhere. */
        TASK,
        /** Reports of those tasks that are drafts, submitted or returned. */
        TASK_REPORT,
        /** Debts of the ledger. */
        DEBT
    }
}
