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

    static RunningInterest of(Terms terms, MarketRates market, WorkCalendar calendar, LocalDate day) {
        return new RunningInterest(terms, market, calendar, day);
    }

    /**
     * The payments ahead, the next interest put right.
     *
     * @param ahead   with interest as if the balance of today had stood since the period began
     * @param prepaid what of the repayments was not agreed
     */
    List<CashFlow> settle(List<CashFlow> ahead, List<EntryRow> moves, BigDecimal prepaid) {
        var next = ahead.stream().filter(flow -> flow.interest().signum() > 0).findFirst();
        if (next.isEmpty() || terms.paymentsYear() == 0 || moves.isEmpty()) {
            return ahead;
        }
        var begun = terms.periodStart(next.get().on().minusDays(1));
        var interest = CashFlows.cents(next.get().interest().add(since(begun, moves, prepaid)).max(BigDecimal.ZERO));
        var all = new ArrayList<>(ahead);
        var flow = next.get();
        all.set(all.indexOf(flow), new CashFlow(flow.on(), flow.paidOn(), flow.principal(), interest, flow.left()));
        return List.copyOf(all);
    }

    private BigDecimal since(LocalDate begun, List<EntryRow> moves, BigDecimal prepaid) {
        var sum = BigDecimal.ZERO;
        var rest = prepaid;
        for (EntryRow move : moves.stream().filter(one -> one.on().isAfter(begun) && !one.on().isAfter(day))
                .sorted(Comparator.comparing(EntryRow::on).reversed()).toList()) {
            if (move.is(EntryKind.DRAWING)) {
                sum = sum.subtract(until(move.on(), begun, move.amount()));
            } else if (move.is(EntryKind.REPAYMENT) || move.is(EntryKind.PUT)) {
                var early = move.amount().min(rest.max(BigDecimal.ZERO));
                rest = rest.subtract(early);
                sum = sum.add(until(move.on(), begun, early));
            }
        }
        return sum;
    }

    private BigDecimal until(LocalDate on, LocalDate begun, BigDecimal amount) {
        return CashFlows.interest(amount, begun, on, terms, market, calendar);
    }
}
