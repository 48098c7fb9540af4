package org.pillarboard.observation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.rule.Lack;
import org.pillarboard.shared.Period;

/**
 * How many of the units that have to report have done so: "缺1户 (8/9)".
 *
 * @param expected  units with the duty
 * @param openUntil while the report is not due yet: the day it is, for those that are missing
 */
public record Coverage(int reporting, int expected, @Nullable LocalDate openUntil) {

    public static final Coverage NONE = new Coverage(0, 0);

    public Coverage(int reporting, int expected) {
        this(reporting, expected, null);
    }

    /** The same as it looks on a day. */
    Coverage on(LocalDate day, LocalDate dueOn) {
        return isComplete() || day.isAfter(dueOn) ? this : new Coverage(reporting, expected, dueOn);
    }

    public int missing() {
        return Math.max(0, expected - reporting);
    }

    public boolean isComplete() {
        return missing() == 0;
    }

    /** The same with the earlier periods of the year that are missing from its sum. */
    Lack lack(List<Period> gaps) {
        return new Lack(missing(), expected, gaps.size());
    }
}
