package org.pillarboard.debt;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is watched about debt (债务风险指标), in the order it is told: of the ledger, guarantees against net assets, of statements, and the days
 * a registered quota has left, which are read quota by quota. What is an indicator of the catalogue is judged by its light rule.
 */
public enum RiskIndicator {
    CONCENTRATION(true, "DR19"), SHORT_TERM(true, "DR20"), REMAINING_YEARS(false, "DR21"), COST(true, "DR30"), NON_STANDARD(true, "DR33"),
    OVERDUE(true, "DR09"), GUARANTEE_GROUP(true, null), GUARANTEE_OWN(true, null), CASH_SHORT(false, "DR31"), INTEREST_COVER(false, "DR32"),
    HIGH_LEVERAGE(true, "DR35"), QUOTA_CLOCK(false, null);

    private final boolean ceiling;
    private final @Nullable String code;

    RiskIndicator(boolean ceiling, @Nullable String code) {
        this.ceiling = ceiling;
        this.code = code;
    }

    /** Whether its lines are not to be exceeded; otherwise not to be fallen below. */
    public boolean isCeiling() {
        return ceiling;
    }

    /** The indicator of the catalogue it is; empty of one that has lines of its own. */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Whether units report it from their statements, so that no ledger knows it. */
    boolean isReported() {
        return this == CASH_SHORT || this == INTEREST_COVER || this == HIGH_LEVERAGE;
    }
}
