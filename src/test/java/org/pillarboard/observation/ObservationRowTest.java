package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ObservationRowTest {

    private static final Instant REPORTED = Instant.parse("2026-11-14T02:00:00Z");

    private static ObservationRow from(Source source) {
        return new ObservationRow(UUID.randomUUID(), "DR01", "E01", "2026-10", EnteredFigure.of(BigDecimal.ONE), source, null, null, null,
                "owner", REPORTED, "reviewer", REPORTED, LocalDate.of(2026, 11, 10), REPORTED);
    }

    /** Nobody reports what a register knows: it comes whenever the register changes. */
    @Test
    void isLateOnlyWhereSomebodyReportsIt() {
        assertThat(from(Source.REPORT).daysLate()).isEqualTo(4);
        assertThat(from(Source.REGISTER).daysLate()).isZero();
    }
}
