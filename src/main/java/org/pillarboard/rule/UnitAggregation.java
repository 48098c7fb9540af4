package org.pillarboard.rule;

/** How units make the unit above them (组织聚合). A rate is never added. */
public enum UnitAggregation {
    /** Own figure and those of the parts, less the elimination where one is set. */
    SUM,
    /** Sum of numerators over sum of denominators. */
    RATIO,
    /** Mean weighted by the weight each figure carries as its denominator. */
    WAVG,
    /** The unit's own consolidated statement; without one its parts less the elimination. */
    CONSOLIDATED,
    /** Computed anew from the instruments of the whole: parts say nothing about it. */
    RECOMPUTE,
    /** Stands for the whole only. */
    NONE;

    /** Whether a unit's own figure stands for its whole, those below it included. */
    public boolean isOfTheWhole() {
        return this == CONSOLIDATED || this == RECOMPUTE;
    }
}
