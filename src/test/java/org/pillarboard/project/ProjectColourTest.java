package org.pillarboard.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectColourTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 31);

    @ParameterizedTest(name = "{8}: {0} {1} {2} {3} {4} {5}/{6} {7}")
    @CsvSource({
            // standing, starts,  due,        heavy,      slip, budget, estimate, issues, light
            "ACTIVE,    2025-01-01, 2026-12-01, 2026-12-01, 0,  ,    ,     0, GREEN",
            "ACTIVE,    2025-01-01, 2026-10-31, 2026-10-31, 30, 100, 104.9, 0, GREEN",
            "ACTIVE,    2025-01-01, 2026-10-30, 2026-12-01, 0,  ,    ,     0, AMBER",
            "ACTIVE,    2025-01-01, 2026-10-30, 2026-10-30, 0,  ,    ,     0, RED",
            "ACTIVE,    2025-01-01, ,           ,           31, ,    ,     0, AMBER",
            "ACTIVE,    2025-01-01, ,           ,           90, ,    ,     0, AMBER",
            "ACTIVE,    2025-01-01, ,           ,           91, ,    ,     0, RED",
            "ACTIVE,    2025-01-01, ,           ,           0,  100, 105,  0, AMBER",
            "ACTIVE,    2025-01-01, ,           ,           0,  100, 110,  0, AMBER",
            "ACTIVE,    2025-01-01, ,           ,           0,  100, 110.01, 0, RED",
            "ACTIVE,    2025-01-01, ,           ,           0,  0,   110,  0, GREEN",
            "ACTIVE,    2025-01-01, ,           ,           0,  ,    ,     1, RED",
            "ACTIVE,    2026-11-01, 2026-11-01, ,           0,  ,    ,     0, NOT_STARTED",
            "PAUSED,    2025-01-01, 2026-01-01, 2026-01-01, 0,  ,    ,     1, PAUSED",
            "CANCELLED, 2025-01-01, 2026-01-01, 2026-01-01, 0,  ,    ,     1, CANCELLED",
            "CLOSED,    2025-01-01, ,           ,           0,  ,    ,     0, CLOSED"})
    void isTheWorstOfTheRules(ProjectStanding standing, @Nullable LocalDate starts, @Nullable LocalDate due,
            @Nullable LocalDate heavy, int slip, @Nullable BigDecimal budget, @Nullable BigDecimal estimate, int issues,
            ProjectLight light) {
        var colour = ProjectColour.of(new ColourFacts(standing, true, starts, BigDecimal.ZERO, due, heavy, slip, budget,
                estimate, issues), DAY);
        assertThat(colour.light()).isEqualTo(light);
        boolean explains = light == ProjectLight.RED || light == ProjectLight.AMBER;
        assertThat(colour.causes()).hasSize(explains ? 1 : 0);
    }

    /** What is shown beside the budget warns where the rule does. */
    @ParameterizedTest
    @CsvSource({"100, 101,", "100, 104.99,", "100, 105, AMBER", "100, 110, AMBER", "100, 110.01, RED", ", 110,", "0, 110,", "100,,"})
    void warnsOfAnEstimateFromItsYellowLineOn(@Nullable BigDecimal budget, @Nullable BigDecimal estimate, @Nullable ProjectLight light) {
        assertThat(ProjectColour.ofEstimate(estimate, budget)).isEqualTo(Optional.ofNullable(light));
    }

    /** A light that the end and the days overdue explain needs no other word; one they do not explain does. */
    @ParameterizedTest
    @CsvSource({
            "           ,           0,  ,    ,    1, ISSUES",
            "2026-10-01, 0,  100, 120, 0, OVER_BUDGET",
            "           ,           31, 100, 106, 0, ",
            "           ,           91, ,    ,    1, ",
            "           ,           0,  ,    ,    0, "})
    void namesTheReasonThatNoDateTells(@Nullable LocalDate due, int slip, @Nullable BigDecimal budget,
            @Nullable BigDecimal estimate, int issues, ProjectColour.@Nullable Trouble trouble) {
        var colour = ProjectColour.of(new ColourFacts(ProjectStanding.ACTIVE, true, LocalDate.of(2025, 1, 1), BigDecimal.ZERO, due,
                null, slip, budget, estimate, issues), DAY);
        assertThat(colour.untoldByTime().map(ProjectColour.Cause::trouble)).isEqualTo(Optional.ofNullable(trouble));
    }

    @ParameterizedTest
    @CsvSource({"true, GREEN", "false, NO_PLAN"})
    void isGreyWithoutAPlannedEnd(boolean planned, ProjectLight light) {
        var colour = ProjectColour.of(new ColourFacts(ProjectStanding.ACTIVE, planned, LocalDate.of(2025, 1, 1),
                BigDecimal.TEN, null, null, 0, null, null, 0), DAY);
        assertThat(colour.light()).isEqualTo(light);
    }
}
