package org.pillarboard.ui.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.pillarboard.shared.AsOf;

/** How moments are written: in the office's time zone, digits only, the same in every language. */
public final class OfficeTimes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withZone(AsOf.ZONE);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("MM-dd\u00a0HH:mm").withZone(AsOf.ZONE);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(AsOf.ZONE);
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private OfficeTimes() {
    }

    /** 09:18. */
    public static String clock(Instant instant) {
        return CLOCK.format(instant);
    }

    /** 11-02 16:40, for moments of the running year; day and time stay on one line. */
    public static String brief(Instant instant) {
        return BRIEF.format(instant);
    }

    /** 11-02, for days of the running year. */
    public static String monthAndDay(LocalDate day) {
        return MONTH_AND_DAY.format(day);
    }

    /** 2026-11-02 16:40. */
    public static String full(Instant instant) {
        return FULL.format(instant);
    }
}
