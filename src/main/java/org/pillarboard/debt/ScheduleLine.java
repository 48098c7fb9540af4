package org.pillarboard.debt;

import java.math.BigDecimal;

/**
 * A payment as agreed, beside what was really paid back of its principal, in yuan.
 *
 * @param paid of its principal, the oldest payment going to the oldest line
 * @param past whether its day has come
 */
public record ScheduleLine(CashFlow flow, BigDecimal paid, boolean past) {

    /** The same with so much less agreed. */
    ScheduleLine less(BigDecimal off) {
        return new ScheduleLine(new CashFlow(flow.on(), flow.paidOn(), flow.principal().subtract(off), flow.interest(), flow.left()), paid, past);
    }

    /** What should have been paid back and was not. */
    public BigDecimal overdue() {
        return past ? flow.principal().subtract(paid).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    }
}
