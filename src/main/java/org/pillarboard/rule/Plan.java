package org.pillarboard.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * The shape of a year's promise (序时计划): which share of the target is due by a day. The target gives the size, so a
 * changed target keeps its plan. Plans by months move at month's end: on a day within a month the last whole month counts.
 */
public sealed interface Plan {

    /** What an even plan counts. */
    enum Basis { MONTHS, DAYS }

    /** The same every month, or every day. */
    record Even(Basis basis) implements Plan {
    }

    /** The official breakdown (分解计划): month (1 to 12) to cumulative value, in any unit; the last entry is the whole. */
    record Periodic(SortedMap<Integer, BigDecimal> cumulative) implements Plan {
        public Periodic {
            cumulative = PlanPoints.checked(cumulative);
            PlanPoints.requireMonths(cumulative);
        }
    }

    /** Twelve monthly percentages adding to 100, from January. */
    record Seasonal(List<BigDecimal> months) implements Plan {
        public Seasonal {
            months = PlanPoints.checkedSeason(months);
        }
    }

    /** Jumps on milestone dates, nothing in between; the last entry is the whole. */
    record Step(SortedMap<LocalDate, BigDecimal> cumulative) implements Plan {
        public Step {
            cumulative = PlanPoints.checked(cumulative);
        }
    }

    /** A dated plan such as an issue or draw-down calendar: cumulative value per date; the last entry is the whole. */
    record Schedule(SortedMap<LocalDate, BigDecimal> cumulative) implements Plan {
        public Schedule {
            cumulative = PlanPoints.checked(cumulative);
        }
    }

    static Plan evenByMonths() {
        return new Even(Basis.MONTHS);
    }

    static Plan evenByDays() {
        return new Even(Basis.DAYS);
    }

    /** The share of the year's target promised by the end of that day, 0 to 1. */
    default BigDecimal share(LocalDate day) {
        return PlanPoints.portion(this, day).share();
    }
}
