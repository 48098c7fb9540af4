package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.MariaDb;
import org.pillarboard.cockpit.Addition;
import org.pillarboard.cockpit.Dossiers;
import org.pillarboard.identity.Role;
import org.pillarboard.identity.Units;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.OfficeClock;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.PeriodKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What is set beside one another is of the same units, also after some moved or left: statements keep to those of their time, sums to those of the day. */
@SpringBootTest
@MariaDb
@Import(FigureFixtures.class)
class SameScopeTest {

    private static final String STATED = "OE01";
    private static final String SUMMED = "PS01";
    private static final LocalDate MOVED = LocalDate.of(2026, 11, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 20);
    private static final Period OCTOBER = Period.parse("2026-10");
    private static final Period NOVEMBER = Period.parse("2026-11");

    @Autowired
    private FigureFixtures fixtures;
    @Autowired
    private Units units;
    @Autowired
    private Readings readings;
    @Autowired
    private Dossiers dossiers;
    private String from;
    private String to;
    private String firm;
    private String stays;
    private String other;
    private String reviewer;

    @BeforeEach
    void twoGroupsStateAndOneHandsAFirmOver() {
        int number = FigureFixtures.number();
        on(LocalDate.of(2026, 1, 5), () -> {
            from = fixtures.group("G" + number + "-SS");
            to = fixtures.group("H" + number + "-SS");
            firm = fixtures.firm("F" + number + "-SS", from);
            stays = fixtures.firm("S" + number + "-SS", from);
            other = fixtures.firm("T" + number + "-SS", to);
        });
        reviewer = fixtures.reviewer("reviewer-ss" + number);
        fixtures.duty(STATED, from, to, firm, stays, other);
        state("2025-10", 100, 50, 30);
        state("2025-11", 110, 55, 33);
        state("2026-10", 120, 60, 36);
    }

    /** Cumulative figures of the two groups and the firm; the others have 20 and 10 each time. */
    private void state(String period, int ofFrom, int ofTo, int ofFirm) {
        official(from, period, ofFrom);
        official(to, period, ofTo);
        official(firm, period, ofFirm);
        official(stays, period, 20);
        official(other, period, 10);
    }

    private void official(String unit, String period, int value) {
        fixtures.official(reviewer, STATED, unit, period, String.valueOf(value), Period.parse(period).endsOn().plusDays(5));
    }

    @Test
    void comparesAStatementMadeBeforeTheMoveAsItWas() {
        move();
        for (var day : List.of(MOVED.minusDays(1), LATER)) {
            var reading = reading(STATED, from, OCTOBER, day);
            assertThat(reading.growth().orElseThrow()).isEqualByComparingTo("20");
            assertThat(reading.lastYear().scopeChanged()).as("both had the firm").isFalse();
        }
    }

    /** The whole of the year before is put on the units of the statement it is set beside, not on those of a December nobody has stated yet. */
    @Test
    void foreseesTheYearOverTheUnitsOfTheStatement() {
        state("2025-12", 130, 60, 36);
        var before = reading(STATED, from, OCTOBER, MOVED.minusDays(1)).forecast();
        move();
        assertThat(before).isNotNull();
        assertThat(reading(STATED, from, OCTOBER, LATER).forecast()).isEqualTo(before);
    }

    @Test
    void comparesAStatementMadeAfterTheMoveOverTheUnitsItHas() {
        move();
        state("2026-11", 90, 110, 40);
        var giver = reading(STATED, from, NOVEMBER, LATER);
        assertThat(giver.lastYear().value()).isEqualByComparingTo("110");
        assertThat(giver.lastYear().comparable()).as("without the firm").isEqualByComparingTo("77");
        assertThat(giver.growth().orElseThrow()).isCloseTo(new BigDecimal("16.88"), within(new BigDecimal("0.01")));
        var taker = reading(STATED, to, NOVEMBER, LATER);
        assertThat(taker.lastYear().comparable()).as("with the firm").isEqualByComparingTo("88");
        assertThat(taker.growth().orElseThrow()).isEqualByComparingTo("25");
        assertThat(List.of(giver.lastYear().scopeChanged(), taker.lastYear().scopeChanged())).containsOnly(true);
    }

    /** A firm that came was all there was of a rate the year before: without it nothing is left to divide by, and nothing to compare with. */
    @Test
    void comparesARateWithNothingWhereOnlyTheMoverHadOne() {
        String rate = "OE06";
        fixtures.duty(rate, to, firm);
        rate(rate, firm, "2025Q3");
        rate(rate, to, "2026Q3");
        move();

        var taker = reading(rate, to, OCTOBER, LATER);
        assertThat(taker.reading()).isInstanceOf(Reading.Measured.class);
        assertThat(taker.lastYear().comparable()).isNull();
    }

    private void rate(String indicator, String unit, String period) {
        var quarter = Period.parse(period);
        fixtures.official(reviewer, new Cell(indicator, unit, quarter), EnteredFigure.ofParts(new BigDecimal("600"), new BigDecimal("20")),
                quarter.endsOn().plusDays(5));
    }

    @Test
    void takesAMonthAloneOverTheUnitsItEndsWith() {
        move();
        state("2026-11", 90, 110, 40);
        assertThat(alone(from)).as("90 less the 84 of October without the firm").isEqualByComparingTo("6");
        assertThat(alone(to)).as("110 less the 96 of October with it").isEqualByComparingTo("14");
    }

    private BigDecimal alone(String unit) {
        return reviewing(() -> readings.part(STATED, unit, NOVEMBER, new AsOf(LATER), PeriodKind.MONTH)).actual().orElseThrow();
    }

    @Test
    void setsTheUnitsOfItsTimeBelowAStatement() {
        move();
        state("2026-11", 90, 110, 40);
        assertThat(below(from, OCTOBER)).containsExactlyInAnyOrder(firm, stays);
        assertThat(rest(from, OCTOBER)).isEqualByComparingTo("64");
        assertThat(below(to, OCTOBER)).containsExactly(other);
        assertThat(rest(to, OCTOBER)).isEqualByComparingTo("50");
        assertThat(below(from, NOVEMBER)).containsExactly(stays);
        assertThat(rest(from, NOVEMBER)).isEqualByComparingTo("70");
        assertThat(below(to, NOVEMBER)).containsExactlyInAnyOrder(firm, other);
        assertThat(rest(to, NOVEMBER)).isEqualByComparingTo("60");
    }

    @Test
    void keepsTheFiguresOfTheUnitsOfItsTimeBesideAStatement() {
        move();
        state("2026-11", 90, 110, 40);
        assertThat(history(from, OCTOBER)).containsExactlyInAnyOrder(from, firm, stays);
        assertThat(history(to, OCTOBER)).containsExactlyInAnyOrder(to, other);
        assertThat(history(from, NOVEMBER)).containsExactlyInAnyOrder(from, stays);
        assertThat(history(to, NOVEMBER)).containsExactlyInAnyOrder(to, firm, other);
    }

    private List<String> history(String unit, Period period) {
        return reviewing(() -> dossiers.history(STATED, unit, period, period, new AsOf(LATER))).observations().stream()
                .map(ObservationRow::unitCode).toList();
    }

    private BigDecimal rest(String unit, Period period) {
        return reviewing(() -> dossiers.indicator(STATED, unit, period, new AsOf(LATER))).addition().map(Addition::rest).orElseThrow();
    }

    /** A sum follows the tree of the day; a firm that has no part in it changes nothing. */
    @Test
    void saysOfNoSumThatItChangedWithAFirmThatHasNoPartInIt() {
        fixtures.duty(SUMMED, stays);
        fixtures.official(reviewer, SUMMED, stays, "2025-10", "100", LocalDate.of(2025, 11, 5));
        fixtures.official(reviewer, SUMMED, stays, "2026-10", "110", LocalDate.of(2026, 11, 5));
        move();
        var reading = reading(SUMMED, from, OCTOBER, LATER);
        assertThat(reading.growth().orElseThrow()).isEqualByComparingTo("10");
        assertThat(reading.lastYear().scopeChanged()).isFalse();
    }

    /** Of a flow only the months it was gone for are taken off: the months before stand in both years. */
    @Test
    void takesOffTheMonthsAFirmThatLeftWasGone() {
        fixtures.duty(SUMMED, firm, stays);
        for (String month : List.of("2025-09", "2025-10")) {
            fixtures.official(reviewer, SUMMED, firm, month, "30", LocalDate.of(2025, 11, 5));
            fixtures.official(reviewer, SUMMED, stays, month, "100", LocalDate.of(2025, 11, 5));
        }
        fixtures.official(reviewer, SUMMED, firm, "2026-09", "33", LocalDate.of(2026, 10, 5));
        fixtures.official(reviewer, SUMMED, stays, "2026-09", "110", LocalDate.of(2026, 10, 5));
        fixtures.official(reviewer, SUMMED, stays, "2026-10", "110", LocalDate.of(2026, 11, 5));
        on(MOVED, () -> units.leaveScope(firm, LocalDate.of(2026, 10, 1), "handed over"));
        var reading = reading(SUMMED, from, OCTOBER, LATER);
        assertThat(reading.actual().orElseThrow()).isEqualByComparingTo("253");
        assertThat(reading.lastYear().value()).isEqualByComparingTo("260");
        assertThat(reading.lastYear().comparable()).isEqualByComparingTo("230");
        assertThat(reading.growth().orElseThrow()).isEqualByComparingTo("10");
    }

    @Test
    void asksAUnitThatHasLeftForNothing() {
        on(MOVED, () -> units.leaveScope(other, LocalDate.of(2026, 11, 1), "handed over"));
        assertThat(reading(STATED, other, OCTOBER, LATER).reading()).isInstanceOf(Reading.Measured.class);
        assertThat(reading(STATED, other, NOVEMBER, LATER).reading()).isInstanceOf(Reading.NotAsked.class);
        assertThat(reading(STATED, firm, NOVEMBER, LATER).reading()).as("one that has not").isNotInstanceOf(Reading.NotAsked.class);
    }

    private void move() {
        on(MOVED, () -> units.move(firm, to, "merged"));
    }

    private void on(LocalDate day, Runnable work) {
        OfficeClock.at(day.atTime(2, 0).toInstant(ZoneOffset.UTC), () -> fixtures.as("fixture", Role.ADMIN, () -> {
            work.run();
            return day;
        }));
    }

    private IndicatorReading reading(String indicator, String unit, Period period, LocalDate day) {
        return reviewing(() -> readings.byUnit(indicator, unit, period, new AsOf(day))).getFirst();
    }

    private List<String> below(String unit, Period period) {
        return reviewing(() -> readings.byUnit(STATED, unit, period, new AsOf(LATER))).stream().skip(1).map(IndicatorReading::unitCode).toList();
    }

    private <T> T reviewing(Supplier<T> work) {
        return fixtures.as(reviewer, Role.REVIEWER, work);
    }
}
