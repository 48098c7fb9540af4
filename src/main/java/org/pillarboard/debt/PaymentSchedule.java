package org.pillarboard.debt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays an instrument's payments beside what was agreed. Pure. */
final class PaymentSchedule {

    private final BigDecimal share;
    private BigDecimal left;
    private BigDecimal agreed = BigDecimal.ZERO;

    private PaymentSchedule(Position position, BigDecimal whole) {
        share = whole.signum() == 0 ? BigDecimal.ZERO : position.drawn().divide(whole, MathContext.DECIMAL64);
        left = DebtBook.sum(position.paid().stream().filter(one -> !one.put()).toList(), Payment::amount);
    }

    /**
     * Every payment agreed: those whose day has come for all that was drawn, those ahead for the balance that is left; and what holders
     * put, which nobody agreed to the day and later payments no longer ask for.
     *
     * @param flows as agreed, for the whole principal, or of all tranches drawn
     */
    static List<ScheduleLine> of(Position position, List<CashFlow> flows, LocalDate day) {
        var schedule = new PaymentSchedule(position, DebtBook.sum(flows, CashFlow::principal));
        var puts = position.paid().stream().filter(one -> one.put() && one.amount().signum() > 0).toList();
        var come = flows.stream().filter(flow -> flow.paidOn().isBefore(day)).map(schedule::come).toList();
        var lines = puts.isEmpty() ? come.stream() : Stream.concat(asked(come, position.overdue()).stream(), puts.stream().map(PaymentSchedule::put))
                .sorted(Comparator.comparing(line -> line.flow().paidOn()));
        return Stream.concat(lines, position.ahead().stream().map(flow -> new ScheduleLine(flow, BigDecimal.ZERO, false))).toList();
    }

    /** What was put is asked for no more by the lines that are unpaid beyond what is overdue, the last ones first. */
    private static List<ScheduleLine> asked(List<ScheduleLine> come, BigDecimal overdue) {
        var excess = DebtBook.sum(come, ScheduleLine::overdue).subtract(overdue).max(BigDecimal.ZERO);
        var asked = new ArrayList<ScheduleLine>();
        for (ScheduleLine line : come.reversed()) {
            var off = line.overdue().min(excess);
            excess = excess.subtract(off);
            asked.addFirst(line.less(off));
        }
        return asked;
    }

    private static ScheduleLine put(Payment put) {
        return new ScheduleLine(new CashFlow(put.on(), put.on(), put.amount(), BigDecimal.ZERO, BigDecimal.ZERO), put.amount(), true);
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
