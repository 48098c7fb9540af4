package org.pillarboard.debt;

/** Why it falls due: 到期, 回售, 分期; what weighs more comes first. */
public enum DueReason {
    MATURITY, PUT, INSTALMENT
}
