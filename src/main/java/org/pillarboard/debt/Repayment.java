package org.pillarboard.debt;

/** How principal is repaid: 到期一次, 等额本金, 等额本息, by a schedule that was agreed (按计划). */
public enum Repayment {
    BULLET, EQUAL_PRINCIPAL, ANNUITY, GIVEN
}
