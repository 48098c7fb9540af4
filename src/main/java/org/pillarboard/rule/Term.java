package org.pillarboard.rule;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A word of a reason that the screen writes in its own way: each says what its number is. Unrounded. */
public sealed interface Term {

    /** In the indicator's unit. */
    record Amount(BigDecimal value) implements Term {
    }

    /** A distance in the indicator's unit, never negative; percentage points where the unit is %. */
    record Gap(BigDecimal value) implements Term {
    }

    /** A pure ratio: 0.95 is 95 % of what it is measured against. */
    record Ratio(BigDecimal value) implements Term {
    }

    /** A growth in %: 5.4 is 5.4 %. */
    record Growth(BigDecimal value) implements Term {
    }

    /** A whole number of things. */
    record Count(long value) implements Term {
    }

    record Day(LocalDate value) implements Term {
    }

    /** A number of days, never negative. */
    record Days(long value) implements Term {
    }
}
