package org.pillarboard.debt;

/**
 * What an entry of the ledger tells: money drawn (提款) and planned to be (计划提款), principal repaid (还本), a day holders may put (行权日), what they put
 * (回售), a day the issuer may call (赎回日), a new rate from a day on (票面调整), principal agreed for a day (分期), how far the money for the next due day has
 * come (落实程度), from what a due amount is paid (偿债来源), what
 * was agreed anew (变更条款), and what the money was used for (募集资金用途).
 */
public enum EntryKind {
    DRAWING, REPAYMENT, PUT_DATE, PUT, CALL_DATE, DRAW_PLAN, RATE, INSTALMENT, READINESS, SOURCE, AMENDMENT, USE
}
