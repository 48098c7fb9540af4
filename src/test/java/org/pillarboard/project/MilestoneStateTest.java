package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneStateTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @ParameterizedTest
    @CsvSource({
            "2026-04-30, 2026-04-30, false, ACTIVE,    DONE_ON_TIME",
            "2026-04-30, 2026-05-18, false, ACTIVE,    DONE_LATE",
            "2026-04-30, 2026-05-18, false, CANCELLED, DONE_LATE",
            ",           2026-05-18, false, ACTIVE,    DONE_NO_PLAN",
            "2026-10-30, ,           false, ACTIVE,    OPEN_RED",
            "2026-10-31, ,           false, ACTIVE,    OPEN_YELLOW",
            "2026-11-20, ,           false, ACTIVE,    OPEN_YELLOW",
            "2026-11-30, ,           false, ACTIVE,    OPEN_YELLOW",
            "2026-12-01, ,           false, ACTIVE,    OPEN_GREEN",
            ",           ,           false, ACTIVE,    NO_PLAN",
            "2025-01-01, ,           true,  ACTIVE,    NOT_STARTED",
            "2025-01-01, ,           false, PAUSED,    PAUSED",
            "2025-01-01, ,           false, CANCELLED, CANCELLED"})
    void followsFromTheDates(@Nullable LocalDate planned, @Nullable LocalDate completed, boolean notStarted,
            ProjectStanding standing, MilestoneState expected) {
        var dates = new MilestoneDates(planned, planned, null, completed, notStarted);
        assertThat(MilestoneState.of(dates, standing, DAY)).isEqualTo(expected);
    }

    @Test
    void countsTheDaysToTheDayOrToCompletion() {
        var open = MilestoneDates.planned(LocalDate.of(2025, 12, 31));
        assertThat(open.daysLate(DAY)).isEqualTo(304);
        assertThat(open.completed(LocalDate.of(2026, 1, 18)).daysLate(DAY)).isEqualTo(18);
        assertThat(MilestoneDates.planned(LocalDate.of(2026, 11, 20)).daysLate(DAY)).isEqualTo(-20);
        assertThat(MilestoneDates.planned(null).daysLate(DAY)).isZero();
    }

    @Test
    void measuresTheSlipFromTheFirstPromise() {
        var thrice = new MilestoneDates(LocalDate.of(2025, 10, 31), LocalDate.of(2026, 11, 30), null, null, false);
        assertThat(thrice.slipFromFirst()).isEqualTo(395);
    }

    @ParameterizedTest
    @CsvSource({"-3, NONE", "0, NONE", "1, UP_TO_30", "30, UP_TO_30", "31, UP_TO_90", "90, UP_TO_90", "91, UP_TO_365",
            "365, UP_TO_365", "366, OVER_365"})
    void putsDelaysIntoBands(long days, OverdueBand band) {
        assertThat(OverdueBand.of(days)).isEqualTo(band);
    }

    @Test
    void weighsProgress() {
        assertThat(Progress.of(List.of(part("25", true), part("12", true), part("63", false)))).isEqualByComparingTo("37");
        assertThat(Progress.of(List.of())).isZero();
    }

    private static Progress.Part part(String weight, boolean done) {
        return new Progress.Part(new BigDecimal(weight), done);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, true", "2026-03-15, true", "2026-03-16, false", "2026-11-14, false", "2026-11-15, true"})
    void knowsTheWinterStop(LocalDate day, boolean winter) {
        assertThat(WinterStop.covers(day)).isEqualTo(winter);
    }
}
