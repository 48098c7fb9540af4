package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Interest of the period that runs is owed for every day's balance: what was prepaid within it bore interest until then, what was
 * drawn within it none before. Where all interest comes with the principal, what is prepaid is settled with its interest. Pure.
 */
record RunningInterest(Terms terms, MarketRates market, WorkCalendar calendar, LocalDate day) {

    /**
     * The payments ahead, the next interest put right.
     *
     * @param ahead   with interest as if the balance of today had stood since the period began
     * @param prepaid what of the repayments was not agreed
     */
    List<CashFlow> settle(List<CashFlow> ahead, List<EntryRow> moves, BigDecimal prepaid) {
        var next = ahead.stream().filter(flow -> flow.interest().signum() > 0).findFirst();
        if (next.isEmpty() || moves.isEmpty()) {
            return ahead;
        }
        var flow = next.get();
        var interest = CashFlows.cents(flow.interest().add(sinceBegun(flow.on(), moves, prepaid)).max(BigDecimal.ZERO));
        var all = new ArrayList<>(ahead);
        all.set(all.indexOf(flow), new CashFlow(flow.on(), flow.paidOn(), flow.principal(), interest, flow.left()));
        return List.copyOf(all);
    }

    private BigDecimal sinceBegun(LocalDate end, List<EntryRow> moves, BigDecimal prepaid) {
        var begun = terms.periodStart(end.minusDays(1));
        var sum = BigDecimal.ZERO;
        var rest = terms.paymentsYear() == 0 ? BigDecimal.ZERO : prepaid;
        for (EntryRow move : moves.stream().filter(one -> one.on().isAfter(begun) && !one.on().isAfter(day))
                .sorted(Comparator.comparing(EntryRow::on).reversed()).toList()) {
            // one between the end of the period and the working day it is paid on bore, or did not bear, all of it
            var on = move.on().isAfter(end) ? end : move.on();
            if (move.is(EntryKind.DRAWING)) {
                sum = sum.subtract(interest(begun, on, move.amount()));
            } else if (move.is(EntryKind.REPAYMENT) || move.is(EntryKind.PUT)) {
                var early = move.amount().min(rest.max(BigDecimal.ZERO));
                rest = rest.subtract(early);
                sum = sum.add(interest(begun, on, early));
            }
        }
        return sum;
    }

    private BigDecimal interest(LocalDate from, LocalDate to, BigDecimal amount) {
        return CashFlows.interest(amount, from, to, terms, market, calendar);
    }
}
