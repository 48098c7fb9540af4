package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tranches of an instrument, where drawings have a day due or a rate of their own; all else about them is as agreed for the
 * instrument. What is repaid of a tranche names it; other repayments fill the tranches in the order they fall due. Pure.
 */
final class Tranches {

    private final Terms terms;
    private final List<EntryRow> drawings;
    private final Map<EntryRow, BigDecimal> left = new HashMap<>();

    private Tranches(Terms terms, List<EntryRow> drawings) {
        this.terms = terms;
        this.drawings = drawings;
        drawings.forEach(one -> left.put(one, one.amount()));
    }

    /** Whether some drawing has terms of its own. */
    static boolean divide(List<EntryRow> entries) {
        return entries.stream().anyMatch(entry -> entry.is(EntryKind.DRAWING) && (entry.detail().until() != null || entry.rate() != null));
    }

    /** What was drawn by a day, less what was repaid by it. */
    static Tranches of(Terms terms, List<EntryRow> entries, LocalDate day) {
        var tranches = new Tranches(terms, entries.stream().filter(entry -> entry.is(EntryKind.DRAWING) && !entry.on().isAfter(day))
                .sorted(Comparator.comparing((EntryRow one) -> maturity(one, terms)).thenComparing(EntryRow::on)).toList());
        entries.stream().filter(entry -> (entry.is(EntryKind.REPAYMENT) || entry.is(EntryKind.PUT)) && !entry.on().isAfter(day))
                .sorted(Comparator.comparing(entry -> entry.detail().label().isEmpty())).forEach(tranches::repay);
        return tranches;
    }

    private static LocalDate maturity(EntryRow drawing, Terms terms) {
        return Objects.requireNonNullElse(drawing.detail().until(), terms.maturityOn());
    }

    private void repay(EntryRow payment) {
        var rest = payment.amount();
        String label = payment.detail().label();
        for (EntryRow drawing : drawings) {
            if (label.isEmpty() || drawing.detail().label().equals(label)) {
                var taken = rest.min(left.get(drawing));
                left.put(drawing, left.get(drawing).subtract(taken));
                rest = rest.subtract(taken);
            }
        }
    }

    /** Each with the terms its payments follow. */
    List<Map.Entry<Tranche, Terms>> all(LocalDate day, MarketRates market) {
        var all = new ArrayList<Map.Entry<Tranche, Terms>>();
        for (EntryRow drawing : drawings) {
            var own = terms(drawing);
            all.add(Map.entry(new Tranche(drawing.detail().label(), drawing.on(), own.maturityOn(), drawing.amount(), left.get(drawing),
                    own.coupon().rateOn(day, own, market)), own));
        }
        return List.copyOf(all);
    }

    private Terms terms(EntryRow drawing) {
        var coupon = drawing.rate() == null ? terms.coupon() : Coupon.fixed(drawing.rate().toPlainString());
        var form = terms.repayment() == Repayment.GIVEN ? Repayment.BULLET : terms.repayment();
        return new Terms(drawing.amount(), drawing.on(), maturity(drawing, terms), form, terms.paymentsYear(), coupon, terms.dayCount(),
                terms.roll(), List.of());
    }
}
