package org.pillarboard.debt;

/** Why it falls due: 到期, 回售, 分期. */
public enum DueReason {
    MATURITY, PUT, INSTALMENT
}
