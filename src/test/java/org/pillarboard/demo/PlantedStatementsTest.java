package org.pillarboard.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.Coverage;
import org.pillarboard.observation.CurvePoint;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.rule.Judgement;
import org.pillarboard.rule.Reading;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;
import org.springframework.beans.factory.annotation.Autowired;

/** The planted cases of the monthly statements: C01 gap, C02 audit, C03 scope, C05 calendar, C12 leverage lines. */
class PlantedStatementsTest extends DemoTest {

    @Autowired
    private Catalogues catalogues;
    @Autowired
    private Units units;

    @ParameterizedTest
    @ValueSource(strings = {"OE01", "OE02", "OE03", "OE04", "OE05", "OE06", "OE07"})
    void drawsTheMissingMonthAsGapAndNamesTheMissingUnit(String indicator) {
        var firm = reading(indicator, "DEMO-E09", "2025-03");
        assertThat(firm.reading()).isInstanceOf(Reading.NotReported.class);
        assertThat(firm.curve()).filteredOn(point -> point.period().equals(firm.period())).singleElement()
                .satisfies(point -> assertThat(point.own()).isNull());
        assertThat(firm.rag()).isEmpty();
        assertThat(reading(indicator, "CITY", "2025-03").coverage()).isEqualTo(new Coverage(8, 9));
    }

    @Test
    void isWholeAgainInAprilSinceItCumulates() {
        var april = reading("OE07", "DEMO-E09", "2025-04");
        var february = reading("OE07", "DEMO-E09", "2025-02");
        assertThat(reading("OE07", "CITY", "2025-04").coverage()).isEqualTo(new Coverage(9, 9));
        assertThat(april.actual().orElseThrow()).isGreaterThan(february.actual().orElseThrow());
        assertThat(april.curve()).extracting(CurvePoint::cumulative).doesNotContain(BigDecimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-01, 31200, 7.6, GREEN", "2025-04-27, 31200, 7.6, GREEN", "2025-04-28, 27840, -4.0, RED",
            "2026-11-22, 27840, -4.0, RED"})
    void showsTheFlashBeforeTheAuditAndTheAuditAfter(String day, BigDecimal profit, BigDecimal growth, Rag rag) {
        var reading = reading("OE01", "DEMO-E02", "2024-12", on(day));
        assertThat(reading.actual().orElseThrow()).isEqualByComparingTo(profit);
        assertThat(reading.growth().orElseThrow()).isCloseTo(growth, within(new BigDecimal("0.05")));
        assertThat(reading.rag()).contains(rag);
    }

    @Test
    void keepsBothVersionsWithWhoWhenAndWhy() {
        var versions = versions("OE01", "DEMO-E02", "2024-12");
        assertThat(versions).hasSize(2);
        var audited = versions.getFirst();
        var flash = versions.getLast();
        assertThat(audited.replacesId()).isEqualTo(flash.id());
        assertThat(audited.reason()).isEqualTo(Words.say("audited"));
        assertThat(audited.reportedAt()).isEqualTo("2025-04-28T02:00:00Z");
        assertThat(flash.reportedAt()).isEqualTo("2025-01-12T02:05:00Z");
        assertThat(audited.reportedByName()).isEqualTo(Player.of("owner-e02").name());
        assertThat(audited.approvedByName()).isEqualTo(Player.of("reviewer-kh").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE01", "OE07"})
    void comparesOverTheSameScopeOnceAFirmHasLeft(String indicator) {
        assertThat(units.tree().get("DEMO-E14").leftOn()).isEqualTo("2025-07-01");
        var before = reading(indicator, "CITY", "2025-06").lastYear();
        assertThat(before.scopeChanged()).isFalse();
        var july = reading(indicator, "CITY", "2025-07");
        var lastYear = july.lastYear();
        assertThat(lastYear.scopeChanged()).isTrue();
        assertThat(lastYear.comparable()).isLessThan(lastYear.value());
        BigDecimal naive = growth(july, lastYear.value());
        assertThat(july.growth().orElseThrow()).isCloseTo(growth(july, lastYear.comparable()), within(new BigDecimal("0.000001")))
                .isGreaterThan(naive);
        assertThat(reading(indicator, "CITY", "2026-10").lastYear().scopeChanged()).isFalse();
    }

    @Test
    void dropsTheLevelOfTheGroupTheFirmLeft() {
        var june = reading("OE01", "DEMO-E01", "2025-06").actual().orElseThrow();
        var july = reading("OE01", "DEMO-E01", "2025-07").actual().orElseThrow();
        assertThat(july).isLessThan(june);
        var row = versions("OE01", "DEMO-E01", "2025-07").getFirst();
        assertThat(row.reason()).isEqualTo(Words.say("left.soft"));
        assertThat(row.figure().scopeNote()).isEqualTo(Words.say("left.scope"));
    }

    @Test
    void countsElevenPeriodsAndBlanksJanuaryByCalendar() {
        for (String code : List.of("OE01", "OE02", "OE03", "OE04", "OE07")) {
            assertThat(catalogues.current().get(code).rhythm().periods(2026)).hasSize(11)
                    .startsWith(Period.janFeb(2026), Period.month(2026, 3));
            var january = reading(code, "CITY", "2026-01");
            assertThat(january.period()).isEqualTo(Period.month(2025, 12));
            assertThat(january.reading()).isInstanceOf(Reading.Measured.class);
            assertThat(reading(code, "CITY", "2026-10").curve()).hasSize(11);
        }
    }

    @ParameterizedTest
    @CsvSource({"DEMO-E02, 70.8, AMBER", "DEMO-E06, 77.2, RED", "DEMO-E12, 71.6, RED"})
    void judgesLeverageByTheLinesOfTheClass(String unit, BigDecimal leverage, Rag rag) {
        var reading = reading("OE02", unit, "2025-12");
        assertThat(reading.actual().orElseThrow()).isEqualByComparingTo(leverage);
        assertThat(reading.rag()).contains(rag);
    }

    @Test
    void ratesNoFinancialFirmAndCountsTheHighlyLeveraged() {
        var guarantee = reading("OE02", "DEMO-E14", "2025-12");
        assertThat(guarantee.reading()).isInstanceOfSatisfying(Reading.Measured.class, measured ->
                assertThat(measured.judgement()).isInstanceOf(Judgement.NotRated.class));
        var firms = reading("DR35", "CITY", "2025-12");
        assertThat(firms.actual().orElseThrow()).isEqualByComparingTo("2");
        assertThat(firms.rag()).contains(Rag.AMBER);
    }

    private static BigDecimal growth(IndicatorReading now, BigDecimal base) {
        return new BigDecimal(100 * (now.actual().orElseThrow().doubleValue() / base.doubleValue() - 1));
    }
}
