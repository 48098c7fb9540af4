package org.pillarboard.exchange;

/** What a column of a file can hold. */
public enum FieldKind {
    /** Indicator, unit and period in one hidden text, as templates of this product have it. */
    KEY,
    UNIT, INDICATOR, PERIOD, VALUE, NUMERATOR,
    /** Of a rate, or the weight of a weighted mean. */
    DENOMINATOR,
    /** Growth over the year before as its publisher states it, in %. */
    GROWTH,
    /** The year's target; compared with the one in force, never stored. */
    TARGET,
    /** The unit the row's values are counted in. */
    MEASURE_UNIT,
    /** A word such as 约 or ≥, or a sentence in which it stands beside the row's number. */
    QUALIFIER,
    SCOPE, SOURCE,
    /** Why an odd figure is right, or why an official one changes. */
    REASON,
    /** Rows count only when the cell holds one of the rule's words. */
    FILTER;

    /** Whether it belongs to one figure of the row, and not to the row. */
    boolean isOfFigure() {
        return switch (this) {
            case VALUE, NUMERATOR, DENOMINATOR, GROWTH, TARGET -> true;
            case KEY, UNIT, INDICATOR, PERIOD, MEASURE_UNIT, QUALIFIER, SCOPE, SOURCE, REASON, FILTER -> false;
        };
    }
}
