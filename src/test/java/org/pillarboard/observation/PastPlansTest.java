package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** By which season a plan spreads its target on a past day: by the one known then, whatever it has become since. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class PastPlansTest {

    private static final Period OCTOBER = Period.parse("2026-10");

    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Targets targets;
    @Autowired
    private Dictionaries dictionaries;
    @Autowired
    private Readings readings;
    private String season;
    private String firm;
    private String reviewer;

    /** All of October's work falls into October, as it was known on the fifth of November; into December from the twentieth on. */
    @BeforeEach
    void aFirmPlansByASeasonThatChanges() {
        int number = FigureFixtures.number();
        season = "S" + number + "-PP";
        reviewer = fixtures.reviewer("reviewer-pp" + number);
        on(5, () -> {
            firm = fixtures.firm("F" + number + "-PP", "CITY");
            season(10, "");
            fixtures.as(reviewer, Role.REVIEWER, () -> {
                targets.set(TargetDraft.seasonal("PS01", firm, 2026, new BigDecimal("400"), season, "no. 1", LocalDate.of(2026, 1, 1)));
                return firm;
            });
        });
        fixtures.duty("PS01", firm);
        fixtures.official(reviewer, "PS01", firm, "2026-10", "300", LocalDate.of(2026, 11, 6));
        on(20, () -> season(12, "the works begin later"));
    }

    @Test
    void keepsThePlanOfAPastDay() {
        assertThat(reading(19).promise().required()).isEqualByComparingTo("400");
        assertThat(reading(20).promise().required()).isEqualByComparingTo("0");
    }

    @Test
    void keepsTheCurveOfAPastDay() {
        assertThat(reading(19).curve().getLast().plan()).isEqualByComparingTo("400");
        assertThat(reading(19).curve().get(9).plan()).isEqualByComparingTo("400");
        assertThat(reading(20).curve().get(9).plan()).isEqualByComparingTo("0");
    }

    private void season(int month, String reason) {
        var shares = Stream.concat(Collections.nCopies(month - 1, BigDecimal.ZERO).stream(), Stream.concat(Stream.of(new BigDecimal("100")),
                IntStream.range(month, 12).mapToObj(later -> BigDecimal.ZERO))).toList();
        fixtures.as("fixture", Role.ADMIN, () -> {
            dictionaries.setSeason(new SeasonRow(season, "test", shares), reason);
            return season;
        });
    }

    private IndicatorReading reading(int day) {
        return fixtures.as(reviewer, Role.REVIEWER, () -> readings.byUnit("PS01", firm, OCTOBER, new AsOf(LocalDate.of(2026, 11, day)))).getFirst();
    }

    private static void on(int day, Runnable work) {
        OfficeClock.at(LocalDate.of(2026, 11, day).atTime(2, 0).toInstant(ZoneOffset.UTC), work);
    }
}
