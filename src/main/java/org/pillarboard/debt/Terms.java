package org.pillarboard.debt;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.BusinessDayAdjustment;
import com.opengamma.strata.basics.schedule.Frequency;
import com.opengamma.strata.basics.schedule.PeriodicSchedule;
import com.opengamma.strata.basics.schedule.Schedule;
import com.opengamma.strata.basics.schedule.SchedulePeriod;
import com.opengamma.strata.basics.schedule.StubConvention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pillarboard.shared.RuleViolation;

/**
 * What was agreed (条款): from it every cash-flow follows. Interest accrues over the days agreed, whatever working day it is
 * paid on.
 *
 * @param principal    in yuan
 * @param paymentsYear interest payments a year: 0 (with the principal), 1, 2, 4, 12
 * @param instalments  for {@link Repayment#GIVEN}; what they leave is due at maturity
 */
public record Terms(BigDecimal principal, LocalDate valueOn, LocalDate maturityOn, Repayment repayment, int paymentsYear,
        Coupon coupon, DayCountRule dayCount, DayRoll roll, List<Instalment> instalments) {

    /** @throws RuleViolation {@code debt.amount}, {@code debt.maturity}, {@code debt.frequency}, {@code debt.instalments} */
    public Terms {
        instalments = instalments.stream().sorted(Comparator.comparing(Instalment::on)).toList();
        if (principal.signum() <= 0) {
            throw new RuleViolation("debt.amount");
        }
        if (!maturityOn.isAfter(valueOn)) {
            throw new RuleViolation("debt.maturity");
        }
        if (!List.of(0, 1, 2, 4, 12).contains(paymentsYear)) {
            throw new RuleViolation("debt.frequency");
        }
        var given = instalments.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (given.compareTo(principal) > 0) {
            throw new RuleViolation("debt.instalments");
        }
    }

    /** The interest periods; a broken one comes last. */
    Schedule schedule() {
        var frequency = paymentsYear == 0 ? Frequency.TERM : Frequency.ofMonths(12 / paymentsYear);
        return PeriodicSchedule.of(valueOn, maturityOn, frequency, BusinessDayAdjustment.NONE, StubConvention.SHORT_FINAL, false)
                .createSchedule(ReferenceData.minimal());
    }

    /** The first day of the interest period a day lies in. */
    LocalDate periodStart(LocalDate day) {
        return schedule().getPeriods().stream().map(SchedulePeriod::getStartDate).filter(start -> !start.isAfter(day))
                .reduce((first, second) -> second).orElse(valueOn);
    }
}
