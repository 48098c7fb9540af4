package org.pillarboard.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");

    private final Person person = new Person("zhouzr", "Zhou", "hash", NOW);

    @Test
    void locksAtTheFifthWrongPasswordForHalfAnHour() {
        for (int i = 0; i < 4; i++) {
            assertThat(person.failed(NOW)).isFalse();
        }
        assertThat(person.isLocked(NOW)).isFalse();
        assertThat(person.failed(NOW)).isTrue();
        assertThat(person.lockedUntil()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(person.isLocked(NOW.plus(Duration.ofMinutes(30)).minusNanos(1))).isTrue();
        assertThat(person.isLocked(NOW.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void countsAnewAfterASuccess() {
        for (int i = 0; i < 4; i++) {
            person.failed(NOW);
        }
        person.loggedIn(NOW);
        assertThat(person.failed(NOW)).isFalse();
    }

    @Test
    void treatsStrangersTheSame() {
        var strangers = new StrangerTries();
        for (int i = 0; i < 4; i++) {
            assertThat(strangers.failed("Nobody", NOW)).isFalse();
        }
        assertThat(strangers.lockedUntil("nobody")).isEmpty();
        assertThat(strangers.failed("nobody", NOW)).isTrue();
        assertThat(strangers.lockedUntil("NOBODY")).contains(NOW.plus(Duration.ofMinutes(30)));
    }
}
