package org.pillarboard.debt;

/**
 * What an instrument is: 企业债, 公司债 public and private, 中期票据, 短融, 超短融, 定向工具, 资产支持, 境外债, 永续, 银行贷款, 银团, 政策性,
 * 融资租赁, 信托, 信保基金过桥, 股东借款.
 */
public enum DebtKind {
    ENTERPRISE_BOND(DebtGroup.BOND), CORP_PUBLIC(DebtGroup.BOND), CORP_PRIVATE(DebtGroup.BOND), MTN(DebtGroup.BOND),
    CP(DebtGroup.BOND), SCP(DebtGroup.BOND), PPN(DebtGroup.BOND), ABS(DebtGroup.BOND), OFFSHORE(DebtGroup.BOND),
    PERPETUAL(DebtGroup.BOND), LOAN(DebtGroup.BANK), POLICY(DebtGroup.BANK), SYNDICATED(DebtGroup.SYNDICATED),
    LEASE(DebtGroup.OTHER), TRUST(DebtGroup.OTHER), FUND(DebtGroup.OTHER), SHAREHOLDER(DebtGroup.OTHER);

    private final DebtGroup group;

    DebtKind(DebtGroup group) {
        this.group = group;
    }

    /** The colour of the wall it is drawn in. */
    public DebtGroup group() {
        return group;
    }

    /** Whether it was issued, and is listed or registered somewhere. */
    public boolean isBond() {
        return group == DebtGroup.BOND;
    }

    /** Equity in the accounts, debt by its nature (永续债). */
    public boolean isPerpetual() {
        return this == PERPETUAL;
    }

    /** Whether being late with it makes overdue debt; what the guarantee fund has out is judged by its own rate of returns (DR16). */
    public boolean canBeOverdue() {
        return this != FUND;
    }
}
