package org.pillarboard.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day we look from (按当日口径): everything known by the end of that day in the office's time zone, nothing later.
 *
 * @param day the day, inclusive
 */
public record AsOf(LocalDate day) {

    /** The office's time zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static AsOf today(Clock clock) {
        return new AsOf(LocalDate.now(clock.withZone(ZONE)));
    }

    /** The last instant that counts as known: a fact is seen when {@code knownFrom <= instant()}. */
    public Instant instant() {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1000);
    }

    /** The office's calendar day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The last day of a period that can be known: of one that runs the day itself. */
    public LocalDate endOf(Period period) {
        return period.endsOn().isAfter(day) ? day : period.endsOn();
    }
}
