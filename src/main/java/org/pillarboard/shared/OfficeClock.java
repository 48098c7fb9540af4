package org.pillarboard.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the office's wall. A piece of work on one thread may be done as of another moment ({@link #at}): so the
 * demonstration's history is written through the same doors, at its own hours, as real work is.
 */
public final class OfficeClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> TURNED = new ThreadLocal<>();
    private final Clock wall;

    public OfficeClock() {
        this(Clock.systemUTC());
    }

    private OfficeClock(Clock wall) {
        this.wall = wall;
    }

    /** A clock that shows this day of the office now, at the true time of day, and goes on from there. */
    public static OfficeClock beginningOn(LocalDate day) {
        return beginningOn(day, Clock.systemUTC());
    }

    static OfficeClock beginningOn(LocalDate day, Clock wall) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(wall.instant(), AsOf.ZONE), day);
        return new OfficeClock(Clock.offset(wall, Duration.ofDays(days)));
    }

    /** Does the work with the clock of this thread standing at the instant. */
    public static void at(Instant instant, Runnable work) {
        Instant before = TURNED.get();
        TURNED.set(instant);
        try {
            work.run();
        } finally {
            TURNED.set(before);
        }
    }

    @Override
    public Instant instant() {
        Instant turned = TURNED.get();
        return turned != null ? turned : wall.instant();
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
