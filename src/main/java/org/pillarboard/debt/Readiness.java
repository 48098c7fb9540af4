package org.pillarboard.debt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.pillarboard.shared.Rag;

/**
 * How far the money for what falls due has come (落实程度): nothing, plan approved (方案批复), filed (申报受理), registered
 * (注册通知书), priced (簿记完成), in the repayment account (资金到专户).
 */
public enum Readiness {
    L0, L1, L2, L3, L4, L5;

    /** What own cash or a bank line proven for all of it counts as: as good as a priced issue, and as its money once it is there. */
    static Readiness proven(boolean arrived) {
        return arrived ? L5 : L4;
    }

    /** What is asked for so many days before: L1 from 180 on, L2 120, L3 75, L4 30, L5 7. */
    public static Readiness required(long daysLeft) {
        return daysLeft <= 7 ? L5 : daysLeft <= 30 ? L4 : daysLeft <= 75 ? L3 : daysLeft <= 120 ? L2 : daysLeft <= 180 ? L1 : L0;
    }

    /**
     * The light of something unpaid: green when it is where it must be, amber one step short, red two steps short or past
     * its day.
     */
    public Rag judge(LocalDate dueOn, LocalDate day) {
        long daysLeft = ChronoUnit.DAYS.between(day, dueOn);
        if (daysLeft < 0) {
            return Rag.RED;
        }
        int missing = required(daysLeft).ordinal() - ordinal();
        return missing <= 0 ? Rag.GREEN : missing == 1 ? Rag.AMBER : Rag.RED;
    }
}
