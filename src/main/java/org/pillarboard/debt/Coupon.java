package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pillarboard.shared.RuleViolation;

/** What an instrument pays: rates agreed or reset from days on, a reference rate with a margin, or one of them after another. */
public sealed interface Coupon {

    /** The rate in force on a day, in per cent a year. */
    BigDecimal rateOn(LocalDate day, Terms terms, MarketRates market);

    /** The days after the first and before the last on which the rate may change, in order. */
    List<LocalDate> changes(LocalDate from, LocalDate to, Terms terms);

    /** What of it is in force on a day: a rate, or a reference rate with its margin. */
    Coupon on(LocalDate day);

    /** One rate for ever. */
    static Coupon fixed(String rate) {
        return new Stepped(List.of(new RateStep(LocalDate.MIN, new BigDecimal(rate))));
    }

    /** Fixed, stepping up, or reset at a put: every rate with its first day. */
    record Stepped(List<RateStep> steps) implements Coupon {

        public Stepped {
            steps = steps.stream().sorted(Comparator.comparing(RateStep::from)).toList();
            if (steps.isEmpty()) {
                throw new RuleViolation("debt.rateMissing");
            }
        }

        @Override
        public BigDecimal rateOn(LocalDate day, Terms terms, MarketRates market) {
            return at(day).rate();
        }

        private RateStep at(LocalDate day) {
            return steps.stream().filter(step -> !step.from().isAfter(day)).reduce((first, second) -> second).orElse(steps.getFirst());
        }

        @Override
        public Coupon on(LocalDate day) {
            return new Stepped(List.of(at(day)));
        }

        @Override
        public List<LocalDate> changes(LocalDate from, LocalDate to, Terms terms) {
            return steps.stream().map(RateStep::from).filter(day -> day.isAfter(from) && day.isBefore(to)).toList();
        }
    }

    /**
     * A reference rate plus a margin.
     *
     * @param base   code of the reference rate
     * @param margin in percentage points, below zero for less
     */
    record Floating(String base, BigDecimal margin, ResetRule reset) implements Coupon {

        @Override
        public BigDecimal rateOn(LocalDate day, Terms terms, MarketRates market) {
            return market.at(base, fixedOn(day, terms)).add(margin);
        }

        @Override
        public Coupon on(LocalDate day) {
            return this;
        }

        private LocalDate fixedOn(LocalDate day, Terms terms) {
            var fixed = switch (reset) {
                case NEW_YEAR -> LocalDate.of(day.getYear(), 1, 1);
                case ANNIVERSARY -> terms.valueOn().plusYears(terms.valueOn().until(day).getYears());
                case EACH_PERIOD -> terms.periodStart(day);
            };
            return fixed.isBefore(terms.valueOn()) ? terms.valueOn() : fixed;
        }

        @Override
        public List<LocalDate> changes(LocalDate from, LocalDate to, Terms terms) {
            var first = reset == ResetRule.NEW_YEAR ? LocalDate.of(from.getYear(), 1, 1) : terms.valueOn();
            return reset == ResetRule.EACH_PERIOD ? List.of() : IntStream.rangeClosed(0, 60)
                    .mapToObj(first::plusYears).filter(day -> day.isAfter(from) && day.isBefore(to)).toList();
        }
    }

    /** One until a day, another from that day on (变更条款). */
    record Amended(Coupon before, LocalDate from, Coupon after) implements Coupon {

        @Override
        public BigDecimal rateOn(LocalDate day, Terms terms, MarketRates market) {
            return at(day).rateOn(day, terms, market);
        }

        private Coupon at(LocalDate day) {
            return day.isBefore(from) ? before : after;
        }

        @Override
        public Coupon on(LocalDate day) {
            return at(day).on(day);
        }

        @Override
        public List<LocalDate> changes(LocalDate start, LocalDate end, Terms terms) {
            if (!from.isAfter(start)) {
                return after.changes(start, end, terms);
            }
            if (!from.isBefore(end)) {
                return before.changes(start, end, terms);
            }
            var all = new ArrayList<>(before.changes(start, from, terms));
            all.add(from);
            all.addAll(after.changes(from, end, terms));
            return List.copyOf(all);
        }
    }
}
