package org.pillarboard.debt;

import com.opengamma.strata.basics.schedule.SchedulePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The terms of an instrument as they stood (条款沿革): what was approved first, with what was agreed anew by a day and every
 * rate and instalment agreed since. Of past days the terms of those days stand. Pure.
 */
final class TermsHistory {

    private record Segment(LocalDate from, Coupon coupon) {
    }

    private final InstrumentRow agreed;
    private final List<EntryRow> entries;

    TermsHistory(InstrumentRow agreed, List<EntryRow> entries) {
        this.agreed = agreed;
        this.entries = entries;
    }

    /** What was agreed anew by a day, in order; of one day the last approved. */
    List<EntryRow> amendments(LocalDate day) {
        return entries.stream().filter(entry -> entry.is(EntryKind.AMENDMENT) && !entry.on().isAfter(day))
                .sorted(Comparator.comparing(EntryRow::on)).toList();
    }

    /** The instrument with everything agreed, also for days to come. */
    InstrumentRow newest() {
        return on(LocalDate.MAX);
    }

    /** The instrument under the terms that stood on a day. */
    InstrumentRow on(LocalDate day) {
        var row = agreed;
        for (EntryRow entry : amendments(day)) {
            row = entry.detail().terms().applyTo(row, entry.on());
        }
        var instalments = entries.stream().filter(entry -> entry.is(EntryKind.INSTALMENT))
                .map(entry -> new Instalment(entry.on(), entry.amount())).toList();
        boolean rated = entries.stream().anyMatch(entry -> entry.is(EntryKind.RATE));
        return instalments.isEmpty() && !rated ? row : row.under(with(row.terms(), instalments, rated ? coupon(day) : row.terms().coupon()));
    }

    private static Terms with(Terms terms, List<Instalment> instalments, Coupon coupon) {
        return new Terms(terms.principal(), terms.valueOn(), terms.maturityOn(), terms.repayment(), terms.paymentsYear(), coupon,
                terms.dayCount(), terms.roll(), instalments.isEmpty() ? terms.instalments() : instalments);
    }

    /** Every rate with its first day, from the value date to a day. */
    List<RateStep> rates(LocalDate day, MarketRates market) {
        var terms = on(day).terms();
        var days = new TreeSet<>(terms.coupon().changes(terms.valueOn(), day.plusDays(1), terms));
        days.add(terms.valueOn());
        terms.schedule().getPeriods().stream().map(SchedulePeriod::getStartDate).filter(start -> !start.isAfter(day)).forEach(days::add);
        var steps = new ArrayList<RateStep>();
        days.forEach(from -> {
            var rate = terms.coupon().rateOn(from, terms, market);
            if (steps.isEmpty() || steps.getLast().rate().compareTo(rate) != 0) {
                steps.add(new RateStep(from, rate));
            }
        });
        return List.copyOf(steps);
    }

    /** Every rate: those reset within what was agreed before and after each amendment of the rate. */
    private Coupon coupon(LocalDate day) {
        var segments = new ArrayList<>(List.of(new Segment(LocalDate.MIN, agreed.terms().coupon())));
        amendments(day).forEach(entry -> {
            var fresh = entry.detail().terms().coupon();
            if (fresh != null) {
                segments.add(new Segment(entry.on(), fresh));
            }
        });
        var coupon = reset(segments, 0);
        for (int i = 1; i < segments.size(); i++) {
            coupon = new Coupon.Amended(coupon, segments.get(i).from(), reset(segments, i));
        }
        return coupon;
    }

    private Coupon reset(List<Segment> segments, int at) {
        var segment = segments.get(at);
        var until = at + 1 < segments.size() ? segments.get(at + 1).from() : LocalDate.MAX;
        var steps = new ArrayList<>(entries.stream().filter(entry -> entry.is(EntryKind.RATE))
                .filter(entry -> !entry.on().isBefore(segment.from()) && entry.on().isBefore(until))
                .map(entry -> new RateStep(entry.on(), Objects.requireNonNull(entry.rate()))).toList());
        if (steps.isEmpty()) {
            return segment.coupon();
        }
        if (segment.coupon() instanceof Coupon.Stepped first) {
            steps.addAll(first.steps());
        }
        return new Coupon.Stepped(steps);
    }
}
