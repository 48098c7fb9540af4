package org.pillarboard.indicator;

import org.pillarboard.rule.Direction;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.UnitAggregation;

/** The usual ways an indicator is counted (算法): what is entered, and how periods and units combine. */
public enum Counting {
    /** 当期数: what happened in the period; periods and units add. */
    PERIOD(EntryBasis.PERIOD, TimeAggregation.SUM, UnitAggregation.SUM),
    /** 本年累计: what happened since January; units add. */
    YEAR_TO_DATE(EntryBasis.CUMULATIVE, TimeAggregation.YTD, UnitAggregation.SUM),
    /** 时点数: the stock at the end of the period; units add. */
    STOCK(EntryBasis.POINT, TimeAggregation.LAST, UnitAggregation.SUM),
    /** 比率: a part of a whole, both entered; parts and wholes add. */
    RATIO(EntryBasis.PERIOD, TimeAggregation.RATIO, UnitAggregation.RATIO),
    /** 加权平均: a value with its weight. */
    WEIGHTED(EntryBasis.PERIOD, TimeAggregation.WAVG, UnitAggregation.WAVG),
    /** 合并报表: what the consolidated statement says since January. */
    STATEMENT(EntryBasis.CUMULATIVE, TimeAggregation.YTD, UnitAggregation.CONSOLIDATED),
    /** 全局一数: one figure at the end of the period; units say nothing about those above. */
    WHOLE(EntryBasis.POINT, TimeAggregation.LAST, UnitAggregation.NONE);

    private final EntryBasis basis;
    private final TimeAggregation overTime;
    private final UnitAggregation overUnits;

    Counting(EntryBasis basis, TimeAggregation overTime, UnitAggregation overUnits) {
        this.basis = basis;
        this.overTime = overTime;
        this.overUnits = overUnits;
    }

    /** The arithmetic of it, with the way that is good; nothing is eliminated. */
    public Arithmetic arithmetic(Direction direction) {
        return new Arithmetic(direction, basis, overTime, overUnits, null, null);
    }
}
