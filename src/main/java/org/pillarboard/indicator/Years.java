package org.pillarboard.indicator;

import org.pillarboard.shared.RuleViolation;

/** The years anything can be promised for or compared with. */
final class Years {

    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    private Years() {
    }

    /** @throws RuleViolation {@code year.range} for what is no year but a slip, such as 26 or 20266 */
    static void check(int year) {
        if (year < FIRST || year > LAST) {
            throw new RuleViolation("year.range", String.valueOf(year));
        }
    }
}
