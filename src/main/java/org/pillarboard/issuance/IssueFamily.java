package org.pillarboard.issuance;

import org.pillarboard.debt.DebtKind;

/** Who examines a bond: the exchanges with registration by the CSRC (交易所), or the interbank association NAFMII (银行间). */
public enum IssueFamily {
    EXCHANGE, INTERBANK;

    private static final int REGISTERED_YEARS = 2;

    public static IssueFamily of(DebtKind product) {
        return switch (product) {
            case MTN, CP, SCP, PPN, PERPETUAL -> INTERBANK;
            default -> EXCHANGE;
        };
    }

    /** Years a registration is valid where a rule says so; 0 where the approval names the day. */
    int validYears() {
        return this == INTERBANK ? REGISTERED_YEARS : 0;
    }
}
