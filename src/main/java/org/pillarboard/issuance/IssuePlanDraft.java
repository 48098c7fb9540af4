package org.pillarboard.issuance;

import java.math.BigDecimal;
import org.pillarboard.shared.RuleViolation;

/**
 * What a unit means to issue in a year.
 *
 * @param paperNumber of the paper that says so
 * @param amount      in yuan
 */
public record IssuePlanDraft(String unitCode, int year, String paperNumber, int count, BigDecimal amount) {

    private static final int LONGEST = 80;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MOST_COUNT = 999;
    private static final BigDecimal MOST = new BigDecimal("1e12");

    /** @throws RuleViolation {@code issuance.plan.years}, {@code issuance.plan.paper}, {@code issuance.plan.count}, {@code issuance.plan.amount} */
    public IssuePlanDraft {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation("issuance.plan.years", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (paperNumber.isBlank() || paperNumber.length() > LONGEST) {
            throw new RuleViolation("issuance.plan.paper");
        }
        if (count <= 0 || count > MOST_COUNT) {
            throw new RuleViolation("issuance.plan.count");
        }
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new RuleViolation("issuance.plan.amount");
        }
    }

    /** Whether a plan says the same. */
    boolean isSaidBy(IssuePlanRow plan) {
        return paperNumber.equals(plan.paperNumber()) && count == plan.count() && amount.compareTo(plan.amount()) == 0;
    }
}
