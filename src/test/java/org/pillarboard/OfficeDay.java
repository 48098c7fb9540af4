package org.pillarboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;

/**
 * The day of the tests' office, the same whenever they run: on the first of a month other reports are due than on the last. The build
 * names it ({@code pillarboard.today}), to the product in the tests as well; without it, as in an editor, it is the true one.
 */
public final class OfficeDay {

    private static final Optional<LocalDate> NAMED = Optional.ofNullable(System.getProperty("pillarboard.today")).map(LocalDate::parse);

    /** Goes on from that day, whatever the clock of a thread was turned to. */
    public static final Clock CLOCK = Clock.offset(Clock.systemUTC(),
            NAMED.map(day -> Duration.ofDays(ChronoUnit.DAYS.between(AsOf.today(Clock.systemUTC()).day(), day))).orElse(Duration.ZERO));

    public static final LocalDate TODAY = AsOf.today(CLOCK).day();

    private OfficeDay() {
    }

    /** The clock on the office's wall, which a thread may turn. */
    public static OfficeClock office() {
        return NAMED.map(OfficeClock::beginningOn).orElseGet(OfficeClock::new);
    }

    public static Instant now() {
        return CLOCK.instant();
    }
}
