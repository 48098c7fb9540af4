package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.rule.Lights.n;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.Period;

class ArithmeticTest {

    @ParameterizedTest
    @CsvSource({"110,100,10", "90,100,-10", "-20,100,-120"})
    void growsInPercent(String now, String before, String growth) {
        assertThat(Growth.yearOnYear(n(now), n(before)).orElseThrow()).isEqualByComparingTo(growth);
        assertThat(Growth.turn(n(now), n(before))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,0,TO_PROFIT", "5,-5,TO_PROFIT", "-2,-5,LOSS_NARROWED", "-8,-5,LOSS_WIDENED", "0,-5,LOSS_NARROWED"})
    void saysAWordWhereAPercentageSaysNothing(String now, String before, Growth.Turn turn) {
        assertThat(Growth.yearOnYear(n(now), n(before))).isEmpty();
        assertThat(Growth.turn(n(now), n(before))).contains(turn);
    }

    @Test
    void tellsPointsFromPercent() {
        assertThat(Growth.points(n("65.2"), n("64.9"))).isEqualByComparingTo("0.3");
    }

    @ParameterizedTest
    @CsvSource({"3560,4200,,0.847619", "1100,1200,1000,0.5", "5.4,5,6,0.6", "-10,100,,-0.1"})
    void attainsTheWayFromTheBaseline(String actual, String target, @Nullable String baseline, String attainment) {
        Lights.assertClose(Attainment.of(n(actual), n(target), baseline == null ? null : n(baseline)).orElseThrow(), attainment,
                "0.000001");
    }

    @Test
    void attainsNothingWithoutAWay() {
        assertThat(Attainment.of(n("5"), n("0"), null)).isEmpty();
        assertThat(Attainment.gauge(n("-0.1"))).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"2026Q3,2026-10-10,2026-10-10,2026Q2,NotDue", "2026Q3,2026-10-10,2026-10-11,2026Q2,NotReported",
        "2026Q3,2026-10-10,2026-10-11,2026Q1,Stale", "2026Q3,2026-10-10,2026-10-11,,NotReported",
        "2026-10,2026-11-10,2026-11-22,2026-09,NotReported", "2026-10,2026-11-10,2026-11-22,2026-08,Stale",
        "2026-10,2026-11-10,2026-11-22,2025-12,Stale", "2026-0102,2026-03-10,2026-03-11,2025-12,NotReported"})
    void namesWhatIsMissing(String wanted, LocalDate dueOn, LocalDate day, @Nullable String last, String reading) {
        Figure known = last == null ? null : Figure.of(Period.parse(last), n("97"));
        assertThat(Reading.without(Period.parse(wanted), dueOn, day, known).getClass().getSimpleName()).isEqualTo(reading);
    }
}
