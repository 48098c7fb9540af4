package org.pillarboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pillarboard.shared.Period;

class DeadlinesTest {

    private static Deadlines.Version monthly(int day, String from) {
        return new Deadlines.Version(Frequency.MONTH, day, Instant.parse(from + "T02:00:00Z"));
    }

    private static final Deadlines TENTH = new Deadlines(List.of(monthly(10, "2023-01-01")));

    private static String due(Deadlines deadlines, String month) {
        return deadlines.of(Frequency.MONTH, Period.parse(month)).toString();
    }

    @Test
    void leavesDeadlinesThatHavePassed() {
        var moved = TENTH.with(monthly(25, "2026-11-22"));
        assertThat(due(moved, "2026-10")).isEqualTo("2026-11-10");
        assertThat(due(moved, "2026-11")).isEqualTo("2026-12-25");
        assertThat(moved.day(Frequency.MONTH)).isEqualTo(25);
    }

    @Test
    void movesADeadlineThatIsStillToCome() {
        assertThat(due(TENTH.with(monthly(15, "2026-11-10")), "2026-10")).isEqualTo("2026-11-15");
        assertThat(due(TENTH.with(monthly(15, "2026-11-10")).with(monthly(20, "2026-11-15")), "2026-10")).isEqualTo("2026-11-20");
        assertThat(due(TENTH.with(monthly(15, "2026-11-10")).with(monthly(20, "2026-11-16")), "2026-10")).isEqualTo("2026-11-15");
    }

    /** What was not late on the days before the change is not made late on them by it. */
    @Test
    void movesNoDeadlineToADayThatHasPassed() {
        var earlier = new Deadlines(List.of(monthly(25, "2023-01-01"))).with(monthly(10, "2026-11-22"));
        assertThat(due(earlier, "2026-10")).isEqualTo("2026-11-25");
        assertThat(due(earlier, "2026-11")).isEqualTo("2026-12-10");
        assertThat(due(new Deadlines(List.of(monthly(25, "2023-01-01"))).with(monthly(22, "2026-11-22")), "2026-10")).isEqualTo("2026-11-22");
    }

    @Test
    void endsWithTheMonth() {
        assertThat(due(new Deadlines(List.of(monthly(31, "2023-01-01"))), "2026-10")).isEqualTo("2026-11-30");
        assertThat(due(new Deadlines(List.of()), "2026-10")).isEqualTo("2026-11-10");
    }
}
