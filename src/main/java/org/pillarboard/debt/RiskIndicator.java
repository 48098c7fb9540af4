package org.pillarboard.debt;

/**
 * What is watched about debt (债务风险指标): 单月到期集中度, 短期债务占比, 平均剩余期限, 综合融资成本, 非标占比, 逾期, guarantees against
 * the net assets of the group and of the guarantor itself, what statements tell: 现金短债比, 利息保障倍数, 高负债企业; and the days a
 * registered quota has left (额度到期天数), which are read quota by quota.
 */
public enum RiskIndicator {
    CONCENTRATION(true), SHORT_TERM(true), REMAINING_YEARS(false), COST(true), NON_STANDARD(true), OVERDUE(true),
    GUARANTEE_GROUP(true), GUARANTEE_OWN(true), CASH_SHORT(false), INTEREST_COVER(false), HIGH_LEVERAGE(true), QUOTA_CLOCK(false);

    private final boolean ceiling;

    RiskIndicator(boolean ceiling) {
        this.ceiling = ceiling;
    }

    /** Whether its lines are not to be exceeded; otherwise not to be fallen below. */
    public boolean isCeiling() {
        return ceiling;
    }
}
