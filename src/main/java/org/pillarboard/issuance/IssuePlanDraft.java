package org.pillarboard.issuance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pillarboard.shared.RuleViolation;

/**
 * What a unit means to issue in a year.
 *
 * @param paperNumber of the paper that says so
 * @param amount      in yuan
 * @param reason      why it is for less than what is issued or than the plan in force; empty for any other
 */
public record IssuePlanDraft(String unitCode, int year, String paperNumber, int count, BigDecimal amount, String reason) {

    private static final int LONGEST = 80;
    private static final int LONGEST_REASON = 400;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int MOST_COUNT = 999;
    private static final BigDecimal MOST = new BigDecimal("1e12");

    /** @throws RuleViolation the first of {@link #problems} */
    public IssuePlanDraft {
        problems(year, paperNumber, count, amount).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolation("issuance.plan.reason", LONGEST_REASON);
        }
    }

    /** One that needs no reason. */
    public IssuePlanDraft(String unitCode, int year, String paperNumber, int count, BigDecimal amount) {
        this(unitCode, year, paperNumber, count, amount, "");
    }

    /** All that is wrong: {@code issuance.plan.years}, {@code issuance.plan.paper}, {@code issuance.plan.count}, {@code issuance.plan.amount}. */
    public static List<RuleViolation> problems(int year, String paperNumber, int count, BigDecimal amount) {
        var found = new ArrayList<RuleViolation>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            found.add(new RuleViolation("issuance.plan.years", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR)));
        }
        if (paperNumber.isBlank() || paperNumber.length() > LONGEST) {
            found.add(new RuleViolation("issuance.plan.paper"));
        }
        if (count <= 0 || count > MOST_COUNT) {
            found.add(new RuleViolation("issuance.plan.count"));
        }
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            found.add(new RuleViolation("issuance.plan.amount"));
        }
        return found;
    }

    /** Whether a plan says the same. */
    boolean isSaidBy(IssuePlanRow plan) {
        return paperNumber.equals(plan.paperNumber()) && count == plan.count() && amount.compareTo(plan.amount()) == 0;
    }
}
