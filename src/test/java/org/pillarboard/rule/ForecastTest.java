package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.rule.Lights.OCT_31;
import static org.pillarboard.rule.Lights.assertClose;
import static org.pillarboard.rule.Lights.n;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    @ParameterizedTest
    @CsvSource({"2026-10-31,3560,,4272", "2026-11-22,3560,,4272", "2026-12-31,3560,,3560", "2026-10-31,1100,1000,1120"})
    void stretchesTheMonthsSoFar(LocalDate day, String ytd, @Nullable String baseline, String year) {
        assertThat(Forecast.runRate(n(ytd), day, baseline == null ? null : n(baseline)).orElseThrow()).isEqualByComparingTo(year);
    }

    @Test
    void saysNothingBeforeTheFirstMonthHasEnded() {
        Forecast forecast = Forecast.of(n("5"), LocalDate.of(2026, 1, 30), null, null, null);
        assertThat(forecast.best()).isEmpty();
        assertThat(forecast.low()).isEmpty();
    }

    @Test
    void followsTheSeasonOfLastYear() {
        Forecast forecast = Forecast.of(n("198111.8"), LocalDate.of(2024, 3, 31), null, n("197630.6"), n("857306.1"));
        assertClose(forecast.best().orElseThrow(), "859393.5", "0.1");
        assertClose(forecast.low().orElseThrow(), "792447.2", "0.1");
        assertThat(forecast.high()).isEqualTo(forecast.best());
    }

    @ParameterizedTest
    @CsvSource({"0,100", "-3,100", "5,0", "5,-100"})
    void hasNoSeasonWithoutALastYear(String lastYearYtd, String lastYearTotal) {
        assertThat(Forecast.sameSeason(n("10"), n(lastYearYtd), n(lastYearTotal))).isEmpty();
        assertThat(Forecast.of(n("10"), OCT_31, null, n(lastYearYtd), n(lastYearTotal)).best()).contains(n("12"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31,3560,4200,320", "2026-11-22,3560,4200,320", "2026-10-31,4300,4200,0", "2026-11-30,3560,4200,640"})
    void tellsTheMonthlyPaceStillNeeded(LocalDate day, String ytd, String target, String pace) {
        assertThat(Forecast.paceNeeded(n(ytd), n(target), day).orElseThrow()).isEqualByComparingTo(pace);
    }

    @Test
    void needsNoPaceWhenTheYearIsOver() {
        assertThat(Forecast.paceNeeded(n("1"), n("2"), LocalDate.of(2026, 12, 31))).isEmpty();
    }

    @Test
    void keepsACompletionRateUnderItsCeiling() {
        assertThat(Forecast.of(n("90"), OCT_31, null, null, null).cappedAt(n("100")).best()).contains(n("100"));
    }
}
