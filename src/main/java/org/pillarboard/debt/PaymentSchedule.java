package org.pillarboard.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Lays an instrument's payments beside what was agreed. Pure. */
final class PaymentSchedule {

    private final BigDecimal share;
    private BigDecimal left;
    private BigDecimal agreed = BigDecimal.ZERO;

    private PaymentSchedule(Position position, BigDecimal whole) {
        share = whole.signum() == 0 ? BigDecimal.ZERO : position.drawn().divide(whole, MathContext.DECIMAL64);
        left = DebtBook.sum(position.paid(), Payment::amount);
    }

    /**
     * Every payment agreed: those whose day has come for all that was drawn, those ahead for the balance that is left.
     *
     * @param flows as agreed, for the whole principal, or of all tranches drawn
     */
    static List<ScheduleLine> of(Position position, List<CashFlow> flows, LocalDate day) {
        var schedule = new PaymentSchedule(position, DebtBook.sum(flows, CashFlow::principal));
        return Stream.concat(flows.stream().filter(flow -> flow.paidOn().isBefore(day)).map(schedule::come),
                position.ahead().stream().map(flow -> new ScheduleLine(flow, BigDecimal.ZERO, false))).toList();
    }

    /** Rounded so that the lines add up to the cent to what was drawn. */
    private ScheduleLine come(CashFlow flow) {
        var before = CashFlows.cents(agreed.multiply(share));
        agreed = agreed.add(flow.principal());
        var due = CashFlows.cents(agreed.multiply(share)).subtract(before);
        var paid = left.min(due);
        left = left.subtract(paid);
        return new ScheduleLine(new CashFlow(flow.on(), flow.paidOn(), due, CashFlows.cents(flow.interest().multiply(share)),
                CashFlows.cents(flow.left().multiply(share))), paid, true);
    }
}
