package org.pillarboard.project;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A project that was entered, with what it costs.
 *
 * @param budget     in 万元
 * @param investment as planned, in 亿元, where its kind asks for it
 */
record EnteredProject(String unitCode, @Nullable BigDecimal budget, @Nullable String investment) {

    /** The quantity of a kind that says what a project costs in all. */
    static final String INVESTMENT = "total_investment_yi";
    private static final int PLACES = 4;

    /** In 亿元; nothing where nothing is known, the budget where a word stands for the investment. */
    BigDecimal money() {
        return ProjectDetail.number(investment).orElseGet(() -> budget == null ? BigDecimal.ZERO : budget.movePointLeft(PLACES));
    }
}
