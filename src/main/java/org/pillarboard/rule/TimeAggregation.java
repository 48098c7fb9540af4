package org.pillarboard.rule;

/** How the periods of a year make the year so far (时间聚合). A rate is never added. */
public enum TimeAggregation {
    /** Flows add. */
    SUM,
    /** A stock is its last value. */
    LAST,
    /** Plain mean of the periods. */
    AVG,
    /** The highest of the periods. */
    MAX,
    /** Reported cumulatively: the year so far is its last report. */
    YTD,
    /** Sum of numerators over sum of denominators. */
    RATIO,
    /** Mean weighted by the weight each figure carries as its denominator. */
    WAVG,
    /** A deed: its last state. */
    MILESTONE
}
