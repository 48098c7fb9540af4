package org.pillarboard.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2026-10,2026-10-01,2026-10-31", "2024-0102,2024-01-01,2024-02-29", "2026Q3,2026-07-01,2026-09-30",
        "2026H2,2026-07-01,2026-12-31", "2026,2026-01-01,2026-12-31"})
    void readsItsOwnCode(String code, LocalDate first, LocalDate last) {
        Period period = Period.parse(code);
        assertThat(period.startsOn()).isEqualTo(first);
        assertThat(period.endsOn()).isEqualTo(last);
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"2026-10,MONTH,2026-10", "2026-10,QUARTER,2026Q4", "2026-09,QUARTER,2026Q3", "2026-10,YEAR,2026",
        "2025,MONTH,2025-12", "2025,QUARTER,2025Q4", "2026-0102,HALF_YEAR,2026H1", "2026-0102,JAN_FEB,2026-0102"})
    void namesThePeriodThatHoldsItsEnd(String code, PeriodKind kind, String holding) {
        assertThat(Period.parse(code).holding(kind)).isEqualTo(Period.parse(holding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "2026Q5", "26-10", "", "2026-10-31"})
    void refusesWhatIsNoPeriod(String code) {
        assertThatThrownBy(() -> Period.parse(code)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-01,2025-12", "2026Q1,2025Q4", "2026H1,2025H2", "2026,2025", "2026-0102,2025-0102"})
    void knowsItsPredecessor(String code, String previous) {
        assertThat(Period.parse(code).previous().code()).isEqualTo(previous);
        assertThat(Period.parse(previous).next().code()).isEqualTo(code);
    }

    @Test
    void sortsByEndThenTheShorterFirst() {
        assertThat(Period.month(2026, 3)).isLessThan(Period.quarter(2026, 1));
        assertThat(Period.quarter(2026, 1)).isLessThan(Period.month(2026, 4));
    }
}
