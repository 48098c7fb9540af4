package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** A plan beside what was issued of it: bonds whose interest began in its year, their money there, as the ledger counts them. */
public record PlanProgress(IssuePlanRow plan, List<BondIssue> issued) {

    public BigDecimal amount() {
        return issued.stream().map(BondIssue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 0 to 1, or more. */
    public BigDecimal share() {
        return amount().divide(plan.amount(), MathContext.DECIMAL64);
    }
}
