package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan beside what was issued of it: bonds whose interest began in its year, their money there, as the ledger counts them.
 *
 * @param former the plan of the same year it took the place of
 */
public record PlanProgress(IssuePlanRow plan, @Nullable IssuePlanRow former, List<BondIssue> issued) {

    /** Of some bonds those of a unit whose interest began in a year, by a day. */
    static List<BondIssue> issued(List<BondIssue> some, String unitCode, int year, LocalDate day) {
        return some.stream().filter(issue -> issue.unitCode().equals(unitCode) && !issue.isTerminated())
                .filter(issue -> issue.issuedOn().filter(on -> on.getYear() == year && !on.isAfter(day)).isPresent()).toList();
    }

    static BigDecimal sum(List<BondIssue> some) {
        return some.stream().map(BondIssue::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal amount() {
        return sum(issued);
    }

    /** 0 to 1, or more. */
    public BigDecimal share() {
        return amount().divide(plan.amount(), MathContext.DECIMAL64);
    }
}
