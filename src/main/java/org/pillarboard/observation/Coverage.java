package org.pillarboard.observation;

import java.util.List;
import org.pillarboard.rule.Lack;
import org.pillarboard.shared.Period;

/**
 * How many of the units that have to report have done so: "缺1户 (8/9)".
 *
 * @param expected units with the duty
 */
public record Coverage(int reporting, int expected) {

    public static final Coverage NONE = new Coverage(0, 0);

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
