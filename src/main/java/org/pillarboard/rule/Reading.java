package org.pillarboard.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Period;

/** What a screen gets for an indicator, a unit and a period (指标读数). Unknown is a case, never a zero and never green. */
public sealed interface Reading {

    /**
     * @param actual   the year so far
     * @param required by the plan on the period's last day; null without a plan
     */
    record Measured(Figure actual, @Nullable BigDecimal required, Judgement judgement) implements Reading {
    }

    /**
     * 未核定: was due on that day and is not there.
     *
     * @param handedIn whether all that is asked for it waits to be approved, as far as the person asking may know
     * @param last     what was judged last, shown meanwhile, grey; null when there never was anything
     */
    record NotReported(LocalDate dueOn, boolean handedIn, @Nullable Figure last) implements Reading {

        public NotReported(LocalDate dueOn) {
            this(dueOn, false, null);
        }
    }

    /** 未到期: will be due on that day. */
    record NotDue(LocalDate dueOn) implements Reading {
    }

    /** 无填报任务: nobody is asked for it, and there is neither a figure nor a target. */
    record NotAsked() implements Reading {
    }

    /**
     * 数据过期: two or more periods in a row are missing; the last known figure is shown, grey.
     *
     * @param last   what was judged last, of a sum the year so far at that time
     * @param wanted the period asked for
     * @param dueOn  the last day the first period that is missing could be reported in time
     * @param handedIn as of {@link NotReported}
     */
    record Stale(Figure last, Period wanted, LocalDate dueOn, boolean handedIn) implements Reading {

        public Stale(Figure last, Period wanted, LocalDate dueOn) {
            this(last, wanted, dueOn, false);
        }
    }

    /** How many missing periods make the last figure stale. */
    int STALE_AFTER = 2;

    /**
     * The reading where the wanted period has no figure.
     *
     * @param dueOn the last day it could be reported in time
     * @param last  the newest earlier figure; null when there never was one
     */
    static Reading without(Period wanted, LocalDate dueOn, LocalDate day, @Nullable Figure last) {
        if (!day.isAfter(dueOn)) {
            return new NotDue(dueOn);
        }
        return last != null && missingSince(last, wanted) >= STALE_AFTER ? new Stale(last, wanted, dueOn)
                : new NotReported(dueOn, false, last);
    }

    private static int missingSince(Figure last, Period wanted) {
        int missing = 0;
        for (Period p = wanted; p.endsOn().isAfter(last.period().endsOn()) && missing < STALE_AFTER; p = p.previous()) {
            missing++;
        }
        return missing;
    }
}
