package org.pillarboard.debt;

import com.opengamma.strata.basics.date.DayCount;
import com.opengamma.strata.basics.date.DayCounts;
import com.opengamma.strata.basics.schedule.Schedule;
import com.opengamma.strata.basics.schedule.SchedulePeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns terms into the table of payments (现金流表): each rounded to the cent, the principal repaid to the last cent. Pure. */
public final class CashFlows {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private final Terms terms;
    private final MarketRates market;
    private final WorkCalendar calendar;
    private final Schedule schedule;
    private final List<CashFlow> flows = new ArrayList<>();
    private BigDecimal left;

    private CashFlows(Terms terms, MarketRates market, WorkCalendar calendar) {
        this.terms = terms;
        this.market = market;
        this.calendar = calendar;
        this.schedule = terms.schedule();
        this.left = terms.principal();
    }

    /** Every payment from the value date to maturity, as if nothing were ever prepaid. */
    public static List<CashFlow> of(Terms terms, MarketRates market, WorkCalendar calendar) {
        return new CashFlows(terms, market, calendar).all();
    }

    /** Interest on an amount between two days of one period, not rounded. */
    static BigDecimal interest(BigDecimal amount, LocalDate from, LocalDate to, Terms terms, MarketRates market, WorkCalendar calendar) {
        var flows = new CashFlows(terms, market, calendar);
        flows.left = amount;
        return flows.accrued(from, to);
    }

    private List<CashFlow> all() {
        int count = schedule.size();
        for (int i = 0; i < count; i++) {
            pay(schedule.getPeriod(i), count - i);
        }
        return List.copyOf(flows);
    }

    private void pay(SchedulePeriod period, int periodsLeft) {
        var interest = BigDecimal.ZERO;
        var since = period.getStartDate();
        for (Instalment early : within(period)) {
            interest = interest.add(accrued(since, early.on()));
            since = early.on();
            add(early.on(), early.amount(), BigDecimal.ZERO);
        }
        interest = terms.repayment() == Repayment.ANNUITY ? cents(left.multiply(periodRate(period)))
                : cents(interest.add(accrued(since, period.getEndDate())));
        add(period.getEndDate(), principal(period, periodsLeft, interest), interest);
    }

    private List<Instalment> within(SchedulePeriod period) {
        return terms.repayment() != Repayment.GIVEN ? List.of() : terms.instalments().stream()
                .filter(one -> one.on().isAfter(period.getStartDate()) && one.on().isBefore(period.getEndDate())).toList();
    }

    private BigDecimal principal(SchedulePeriod period, int periodsLeft, BigDecimal interest) {
        if (periodsLeft == 1) {
            return left;
        }
        return switch (terms.repayment()) {
            case BULLET -> BigDecimal.ZERO;
            case EQUAL_PRINCIPAL -> cents(terms.principal().divide(BigDecimal.valueOf(schedule.size()), EXACT));
            case ANNUITY -> level(periodRate(period), periodsLeft).subtract(interest);
            case GIVEN -> terms.instalments().stream().filter(one -> one.on().equals(period.getEndDate()))
                    .map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }

    /** The equal payment that repays what is left in so many periods. */
    private BigDecimal level(BigDecimal rate, int periods) {
        if (rate.signum() == 0) {
            return cents(left.divide(BigDecimal.valueOf(periods), EXACT));
        }
        var growth = BigDecimal.ONE.add(rate).pow(periods, EXACT);
        return cents(left.multiply(rate).multiply(growth).divide(growth.subtract(BigDecimal.ONE), EXACT));
    }

    private BigDecimal periodRate(SchedulePeriod period) {
        int year = Math.max(1, terms.paymentsYear());
        return rate(period.getStartDate()).divide(PERCENT.multiply(BigDecimal.valueOf(year)), EXACT);
    }

    /** Interest on what is left between two days of a period, over every rate in force between them. */
    private BigDecimal accrued(LocalDate from, LocalDate to) {
        var days = new ArrayList<LocalDate>();
        days.add(from);
        days.addAll(terms.coupon().changes(from, to, terms));
        days.add(to);
        var sum = BigDecimal.ZERO;
        for (int i = 1; i < days.size(); i++) {
            double years = convention().yearFraction(days.get(i - 1), days.get(i), schedule);
            sum = sum.add(left.multiply(rate(days.get(i - 1))).multiply(BigDecimal.valueOf(years)).divide(PERCENT, EXACT));
        }
        return sum;
    }

    /** A coupon period divides nothing where all interest comes with the principal: there the days of each year count. */
    private DayCount convention() {
        boolean atOnce = terms.paymentsYear() == 0 && terms.dayCount() == DayCountRule.ACT_ACT;
        return atOnce ? DayCounts.ACT_ACT_ISDA : terms.dayCount().convention();
    }

    private BigDecimal rate(LocalDate day) {
        return terms.coupon().rateOn(day, terms, market);
    }

    private void add(LocalDate on, BigDecimal principal, BigDecimal interest) {
        left = left.subtract(principal);
        flows.add(new CashFlow(on, calendar.adjust(on, terms.roll()), principal, interest, left));
    }

    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
