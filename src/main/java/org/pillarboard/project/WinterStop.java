package org.pillarboard.project;

import java.time.LocalDate;
import java.time.MonthDay;

/** The winter stop of works (冬休期) in Ningxia, 15 November to 15 March: the ground is frozen. */
public final class WinterStop {

    private static final MonthDay FROM = MonthDay.of(11, 15);
    private static final MonthDay TO = MonthDay.of(3, 15);

    private WinterStop() {
    }

    public static boolean covers(LocalDate day) {
        var date = MonthDay.from(day);
        return !date.isBefore(FROM) || !date.isAfter(TO);
    }
}
