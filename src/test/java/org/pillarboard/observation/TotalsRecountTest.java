package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.pillarboard.MariaDb;
import org.pillarboard.OfficeDay;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The law of the totals: each is what the units below it in today's tree add up to, and a past day shows what it showed. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class TotalsRecountTest {

    private static final LocalDate FIFTH = LocalDate.of(2026, 11, 5);
    private static final LocalDate NINTH = LocalDate.of(2026, 11, 9);
    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Units units;
    @Autowired
    private Observations observations;
    @Autowired
    private TotalsRecount recount;
    @Autowired
    private JdbcClient jdbc;
    private String above;
    private String here;
    private String there;
    private String firm;
    private String reviewer;

    @BeforeEach
    void twoGroupsBelowAThird() {
        int number = FigureFixtures.number();
        above = fixtures.group("A" + number + "-RC");
        here = fixtures.firm("H" + number + "-RC", above);
        there = fixtures.firm("T" + number + "-RC", above);
        firm = fixtures.firm("F" + number + "-RC", here);
        String stays = fixtures.firm("S" + number + "-RC", there);
        reviewer = fixtures.reviewer("reviewer-rc" + number);
        fixtures.duty("PS01", firm, stays);
        for (String period : new String[] {"2026-08", "2026-10"}) {
            fixtures.official(reviewer, "PS01", firm, period, "100", FIFTH);
            fixtures.official(reviewer, "PS01", stays, period, "30", FIFTH);
        }
    }

    @Test
    void followsAUnitThatHangsElsewhereAndCountsItOnce() {
        on(NINTH, () -> units.move(firm, there, "merged"));
        assertThat(total(here, "2026-10", NINTH)).isNull();
        assertThat(total(there, "2026-10", NINTH)).isEqualByComparingTo("130");
        assertThat(total(above, "2026-10", NINTH)).isEqualByComparingTo("130");
        assertThat(total(there, "2026-08", NINTH)).isEqualByComparingTo("130");

        fixtures.official(reviewer, "PS01", firm, "2026-10", "90", NINTH.plusDays(1));
        assertThat(total(there, "2026-10", NINTH.plusDays(1))).isEqualByComparingTo("120");
        assertThat(total(above, "2026-10", NINTH.plusDays(1))).as("once").isEqualByComparingTo("120");
    }

    @Test
    void leavesWhatWasKnownOnADayBefore() {
        on(NINTH, () -> units.move(firm, there, "merged"));
        assertThat(total(here, "2026-10", NINTH.minusDays(1))).isEqualByComparingTo("100");
        assertThat(total(there, "2026-10", NINTH.minusDays(1))).isEqualByComparingTo("30");
    }

    @Test
    void takesAUnitThatHasLeftOutOfThePeriodsAfterwards() {
        on(NINTH, () -> units.leaveScope(firm, LocalDate.of(2026, 9, 15), "handed over"));
        assertThat(total(above, "2026-08", NINTH)).isEqualByComparingTo("130");
        assertThat(total(above, "2026-10", NINTH)).isEqualByComparingTo("30");
        assertThat(total(above, "2026-10", NINTH.minusDays(1))).isEqualByComparingTo("130");
    }

    /** Of a period it has reported nothing of it is awaited no more either, nor is a firm below it. */
    @Test
    void awaitsNothingOfAUnitThatHasLeft() {
        String stays = fixtures.firm("W" + FigureFixtures.number() + "-RC", above);
        fixtures.duty("PS01", stays);
        fixtures.official(reviewer, "PS01", stays, "2026-09", "40", FIFTH);
        assertThat(coverage("2026-09", NINTH)).isEqualTo("1/3");
        on(NINTH, () -> units.leaveScope(here, LocalDate.of(2026, 9, 15), "handed over"));
        assertThat(coverage("2026-09", NINTH)).isEqualTo("1/2");
        assertThat(coverage("2026-09", NINTH.minusDays(1))).isEqualTo("1/3");
    }

    private String coverage(String period, LocalDate day) {
        return jdbc.sql("select concat(reporting_units, '/', expected_units) from official_total where unit_code = ? and indicator_code = 'PS01'"
                + " and period_code = ? and known_from <= ? and known_until > ?").param(above).param(period).param(new AsOf(day).instant())
                .param(new AsOf(day).instant()).query(String.class).single();
    }

    @Test
    void addsUpAnewFromTheDayAUnitJoined() {
        on(NINTH, () -> units.correctJoined(firm, LocalDate.of(2026, 9, 15), "by the minutes"));
        assertThat(total(above, "2026-08", NINTH)).isEqualByComparingTo("30");
        assertThat(total(above, "2026-10", NINTH)).isEqualByComparingTo("130");
        assertThat(total(above, "2026-08", NINTH.minusDays(1))).isEqualByComparingTo("130");
        on(NINTH.plusDays(1), () -> units.correctJoined(firm, null, "it had always been"));
        assertThat(total(above, "2026-08", NINTH.plusDays(1))).isEqualByComparingTo("130");
    }

    /** Whichever of the two days is the earlier: what counts again or no more begins with it. */
    @Test
    void addsUpAnewFromTheEarlierOfTwoLeavingDays() {
        var september = LocalDate.of(2026, 9, 15);
        on(NINTH, () -> units.leaveScope(firm, september, "handed over"));
        assertThat(total(above, "2026-10", NINTH)).isEqualByComparingTo("30");
        on(NINTH.plusDays(1), () -> units.correctLeaving(firm, LocalDate.of(2030, 1, 1), "handed over", "not yet"));
        assertThat(total(above, "2026-10", NINTH.plusDays(1))).isEqualByComparingTo("130");
        assertThat(coverage("2026-10", NINTH.plusDays(1))).isEqualTo("2/2");
        on(NINTH.plusDays(2), () -> units.correctLeaving(firm, september, "handed over", "after all"));
        assertThat(total(above, "2026-10", NINTH.plusDays(2))).isEqualByComparingTo("30");
        assertThat(coverage("2026-10", NINTH.plusDays(2))).isEqualTo("1/1");
        on(NINTH.plusDays(3), () -> units.stayInScope(firm, "the wrong firm"));
        assertThat(total(above, "2026-10", NINTH.plusDays(3))).isEqualByComparingTo("130");
        assertThat(total(here, "2026-10", NINTH.plusDays(3))).isEqualByComparingTo("100");
        assertThat(coverage("2026-10", NINTH.plusDays(3))).isEqualTo("2/2");
        assertThat(total(above, "2026-10", NINTH.plusDays(2))).as("a past day").isEqualByComparingTo("30");
    }

    @Test
    void putsRightWhatTheObservationsDoNotAddUpTo() {
        jdbc.sql("update official_total set value = value + 1 where unit_code = ? and period_code = '2026-10'").param(above).update();
        jdbc.sql("delete from official_total where unit_code = ? and period_code = '2026-08'").param(firm).update();
        assertThat(total(above, "2026-10", NINTH)).isEqualByComparingTo("131");
        assertThat(recount.everything()).isGreaterThanOrEqualTo(2);
        var today = AsOf.today(OfficeDay.office()).day();
        assertThat(total(above, "2026-10", today)).isEqualByComparingTo("130");
        assertThat(total(firm, "2026-08", today)).isEqualByComparingTo("100");
        assertThat(recount.everything()).as("nothing is left to put right").isZero();
    }

    private void on(LocalDate day, Runnable work) {
        OfficeClock.at(day.atTime(2, 0).toInstant(ZoneOffset.UTC), () -> fixtures.as("fixture", Role.ADMIN, () -> {
            work.run();
            return day;
        }));
    }

    private @Nullable BigDecimal total(String unit, String period, LocalDate day) {
        return fixtures.as(reviewer, Role.REVIEWER, () -> observations.total("PS01", unit, Period.parse(period), new AsOf(day)))
                .map(EnteredFigure::value).orElse(null);
    }
}
