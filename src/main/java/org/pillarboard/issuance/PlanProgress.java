package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan beside what was issued of it: bonds whose interest began in its year, their money there, as the ledger counts them.
 *
 * @param former the plan of the same year it took the place of
 */
public record PlanProgress(IssuePlanRow plan, @Nullable IssuePlanRow former, List<BondIssue> issued) {

    public BigDecimal amount() {
        return issued.stream().map(BondIssue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 0 to 1, or more. */
    public BigDecimal share() {
        return amount().divide(plan.amount(), MathContext.DECIMAL64);
    }
}
