package org.pillarboard.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.cockpit.Dossiers;
import org.pillarboard.cockpit.SeasonPlan;
import org.pillarboard.identity.Role;
import org.pillarboard.indicator.Dictionaries;
import org.pillarboard.indicator.SeasonRow;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.indicator.Targets;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

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
    @Autowired
    private Dossiers dossiers;
    @Autowired
    private ObservationUpdates updates;
    @Autowired
    private JdbcTemplate jdbc;
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

    /** A season nobody can reckon with costs the indicators planned by it their light, and no page. */
    @Test
    void leavesAllOthersWhenASeasonIsBroken() {
        jdbc.update("insert into season_profile (code, known_from, author, reason, basis) values (?, '2026-11-21', 'x', 'x', 'x')", season);
        IntStream.rangeClosed(1, 12).forEach(month -> jdbc.update("insert into season_share (profile_code, known_from, month, share)"
                + " values (?, '2026-11-21', ?, ?)", season, month, month == 1 ? -10 : month == 2 ? 110 : 0));
        fixtures.duty("PS12", firm);
        fixtures.target(reviewer, "PS12", firm, "120");
        fixtures.official(reviewer, "PS12", firm, "2026-10", "100", LocalDate.of(2026, 11, 6));

        var board = fixtures.as(reviewer, Role.REVIEWER, () -> readings.boards(firm, OCTOBER, new AsOf(LocalDate.of(2026, 11, 23)), PeriodKind.MONTH));
        for (var seen : List.of(board.now().get("PS01"), board.shown().get("PS01"), reading(23))) {
            assertThat(seen.rag()).isEmpty();
            assertThat(seen.actual()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("300"));
            assertThat(((Reading.Measured) seen.reading()).judgement().why().isBroken()).isTrue();
        }
        assertThat(board.now().get("PS12").rag()).isPresent();
        String owner = fixtures.owner("owner-pp" + season, firm);
        assertThat(fixtures.as(owner, Role.OWNER, () -> updates.sheet(firm, OCTOBER)).rows()).filteredOn(row -> row.indicator().code().equals("PS01"))
                .isNotEmpty().allSatisfy(row -> assertThat(row.plan()).isNull());
        assertThat(reading(20).promise().required()).as("as known before").isEqualByComparingTo("0");
        on(24, () -> season(9, "mended"));
        var detail = fixtures.as(reviewer, Role.REVIEWER, () -> dossiers.indicator("PS01", firm, OCTOBER, new AsOf(LocalDate.of(2026, 11, 24))));
        assertThat(detail.seasons()).as("the page tells of all four").extracting(SeasonPlan::required).hasSize(4).containsOnlyOnce((BigDecimal) null);
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
