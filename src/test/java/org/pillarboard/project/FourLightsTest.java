package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.project.FourLights.Dimension;
import org.pillarboard.shared.Rag;

/** Start, progress, payment and statistics entry on the last day of October. */
class FourLightsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    private static FourLights.Step step(int weight, boolean starts, @Nullable LocalDate planned, @Nullable LocalDate done) {
        return new FourLights.Step(BigDecimal.valueOf(weight), starts, planned, done);
    }

    private static @Nullable Rag rag(FourLights four, Dimension dimension) {
        var light = four.lights().get(dimension);
        return light == null ? null : light.rag();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, , GREEN", "2026-12-01, , GREEN", "2026-09-30, , AMBER", "2026-08-01, , AMBER", "2026-07-31, , RED",
            "2026-03-01, 2026-10-31, GREEN", "2026-03-01, 2026-11-01, RED", ", , "})
    void startsInItsMonth(@Nullable LocalDate planned, @Nullable LocalDate done, @Nullable Rag rag) {
        var four = FourLights.of(List.of(step(100, true, planned, done)), OversightRow.none(), DAY);
        assertThat(rag(four, Dimension.START)).isEqualTo(rag);
    }

    @ParameterizedTest
    @CsvSource({"60, GREEN, project.four.onPlan", "51, GREEN, project.four.slightly", "50, AMBER, project.four.behind",
            "30, AMBER, project.four.behind", "29, RED, project.four.behind"})
    void keepsUpWithThePlanInPoints(int done, Rag rag, String key) {
        var past = DAY.minusDays(1);
        var four = FourLights.of(List.of(step(done, false, past, past), step(60 - done, false, past, null),
                step(40, false, DAY.plusDays(1), null)), OversightRow.none(), DAY);
        assertThat(four.lights().get(Dimension.PROGRESS)).satisfies(light -> {
            assertThat(light.rag()).isEqualTo(rag);
            assertThat(light.key()).isEqualTo(key);
        });
    }

    @ParameterizedTest
    @CsvSource({"100, 100, GREEN", "100, 99.99, RED", "100, , RED", ", 50, ", "0, 0, "})
    void paysOutWhatIsAsked(@Nullable BigDecimal due, @Nullable BigDecimal paid, @Nullable Rag rag) {
        var four = FourLights.of(List.of(), new OversightRow(due, paid, false, null), DAY);
        assertThat(rag(four, Dimension.PAYMENT)).isEqualTo(rag);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, , GREEN", "2026-09-30, , AMBER", "2026-08-31, , AMBER", "2026-08-30, , RED", "2026-03-01, 2026-10-30, GREEN",
            ", , "})
    void isEnteredAMonthAfterTheStart(@Nullable LocalDate started, @Nullable LocalDate entered, @Nullable Rag rag) {
        var four = FourLights.of(List.of(step(100, true, DAY, started)), new OversightRow(null, null, true, entered), DAY);
        assertThat(rag(four, Dimension.STATISTICS)).isEqualTo(rag);
    }

    @Test
    void isAsBadAsItsWorst() {
        var four = FourLights.of(List.of(step(100, true, DAY.plusDays(9), null)),
                new OversightRow(BigDecimal.TEN, BigDecimal.ONE, true, null), DAY);
        assertThat(four.lights()).containsOnlyKeys(Dimension.START, Dimension.PROGRESS, Dimension.PAYMENT);
        assertThat(four.worst()).contains(Rag.RED);
        assertThat(FourLights.of(List.of(), OversightRow.none(), DAY).worst()).isEmpty();
    }
}
