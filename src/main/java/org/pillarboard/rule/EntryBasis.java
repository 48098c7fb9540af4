package org.pillarboard.rule;

/** What a reported value stands for (口径): the period's own, the year so far, the end of the period, or a deed done. */
public enum EntryBasis {
    /** 当期: what happened in the period. */
    PERIOD,
    /** 累计: what happened since 1 January, as reported. */
    CUMULATIVE,
    /** 时点: the stock at the end of the period. */
    POINT,
    /** 节点: a dated deed, done or not. */
    MILESTONE
}
