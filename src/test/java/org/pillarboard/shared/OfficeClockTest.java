package org.pillarboard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeClockTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01T02:00:00Z", "2026-12-01T15:59:00Z", "2026-12-01T16:00:00Z", "2026-12-01T23:59:00Z"})
    void beginsOnTheDayOfTheOfficeAtEveryHour(Instant now) {
        var clock = OfficeClock.beginningOn(DAY, Clock.fixed(now, ZoneOffset.UTC));
        assertThat(AsOf.today(clock).day()).isEqualTo(DAY);
    }
}
