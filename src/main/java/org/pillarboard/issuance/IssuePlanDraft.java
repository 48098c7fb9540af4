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

    /** @throws RuleViolation {@code issuance.plan.paper}, {@code issuance.plan.count}, {@code issuance.plan.amount} */
    public IssuePlanDraft {
        if (paperNumber.isBlank() || paperNumber.length() > LONGEST) {
            throw new RuleViolation("issuance.plan.paper");
        }
        if (count <= 0) {
            throw new RuleViolation("issuance.plan.count");
        }
        if (amount.signum() <= 0) {
            throw new RuleViolation("issuance.plan.amount");
        }
    }
}
