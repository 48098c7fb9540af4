package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.rule.Lights.n;
import static org.pillarboard.rule.RatioUnit.PERCENT;
import static org.pillarboard.rule.RatioUnit.PLAIN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;

class AggregationTest {

    private static final Period MARCH = Period.month(2026, 3);

    @ParameterizedTest
    @CsvSource({"SUM,60", "LAST,10", "AVG,20", "MAX,30", "YTD,10"})
    void makesAYearOfMonths(TimeAggregation how, String value) {
        var months = List.of(month(3, "10"), month(1, "20"), month(2, "30"));
        Figure year = TimeAggregator.aggregate(how, months, PLAIN).orElseThrow();
        assertThat(year.value()).isEqualByComparingTo(value);
        assertThat(year.period()).isEqualTo(MARCH);
    }

    @ParameterizedTest
    @CsvSource({"SUM,50", "LAST,20", "AVG,25", "MAX,30", "YTD,10"})
    void tellsWhatAQuarterAloneBrought(TimeAggregation how, String value) {
        var year = List.of(month(1, "40"), month(3, "10"), month(4, "30"), month(5, "20"));
        assertThat(TimeAggregator.within(LocalDate.of(2026, 4, 1), how, year, PLAIN).orElseThrow().value())
                .isEqualByComparingTo(value);
    }

    @Test
    void makesAQuartersRateOfItsOwnParts() {
        var year = List.of(ratio(3, "0", "900"), ratio(4, "9", "10"), ratio(5, "41", "90"));
        assertThat(TimeAggregator.within(LocalDate.of(2026, 4, 1), TimeAggregation.RATIO, year, PERCENT).orElseThrow().value())
                .isEqualByComparingTo("50");
    }

    @Test
    void cutsARunningSumOnlyWhereItsStartIsKnown() {
        var gap = List.of(month(1, "40"), month(4, "90"));
        assertThat(TimeAggregator.within(LocalDate.of(2026, 4, 1), TimeAggregation.YTD, gap, PLAIN)).isEmpty();
        assertThat(TimeAggregator.within(LocalDate.of(2026, 1, 1), TimeAggregation.YTD, gap, PLAIN).orElseThrow().value())
                .isEqualByComparingTo("90");
        assertThat(TimeAggregator.within(LocalDate.of(2026, 5, 1), TimeAggregation.SUM, gap, PLAIN)).isEmpty();
    }

    @Test
    void addsPartsOfARateBeforeDividing() {
        var months = List.of(ratio(1, "9", "10"), ratio(2, "0", "0.0001"), ratio(3, "50", "90"));
        assertThat(TimeAggregator.aggregate(TimeAggregation.RATIO, months, PERCENT).orElseThrow().value())
                .isCloseTo(n("59"), org.assertj.core.data.Offset.offset(n("0.001")));
    }

    @Test
    void weighsDaysByTheAmountIssued() {
        var issues = List.of(Figure.weighted(Period.month(2026, 1), n("200"), n("8")), Figure.weighted(MARCH, n("100"), n("2")));
        assertThat(TimeAggregator.aggregate(TimeAggregation.WAVG, issues, PLAIN).orElseThrow().value()).isEqualByComparingTo("180");
    }

    @Test
    void weighsNothingWhenAWeightIsMissing() {
        var costs = List.of(Figure.weighted(MARCH, n("4.6"), n("268.5")), month(3, "9"));
        assertThat(UnitAggregator.aggregate(UnitAggregation.WAVG, Optional.empty(), costs, null, PERCENT)).isEmpty();
    }

    @Test
    void countsAMonthInsideAQuarterOnce() {
        var figures = List.of(month(1, "5"), month(2, "5"), Figure.of(Period.quarter(2026, 1), n("17")), month(4, "3"));
        assertThat(TimeAggregator.aggregate(TimeAggregation.SUM, figures, PLAIN).orElseThrow().value()).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @EnumSource(TimeAggregation.class)
    void makesNothingOfNothing(TimeAggregation how) {
        assertThat(TimeAggregator.aggregate(how, List.of(), PLAIN)).isEmpty();
    }

    @Test
    void refusesToMixYears() {
        var figures = List.of(month(1, "5"), Figure.of(Period.month(2025, 12), n("7")));
        assertThatThrownBy(() -> TimeAggregator.aggregate(TimeAggregation.SUM, figures, PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverAveragesARateWhosePartsAreMissing() {
        var figures = List.of(ratio(1, "9", "10"), month(2, "80"));
        assertThat(TimeAggregator.aggregate(TimeAggregation.RATIO, figures, PERCENT)).isEmpty();
        assertThat(UnitAggregator.aggregate(UnitAggregation.RATIO, Optional.empty(), figures, null, PERCENT)).isEmpty();
        assertThat(UnitAggregator.aggregate(UnitAggregation.CONSOLIDATED, Optional.empty(), figures, null, PERCENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUM,,35", "SUM,0.1,31.5", "CONSOLIDATED,0.025,5", "RECOMPUTE,,5", "NONE,,5"})
    void putsAUnitTogether(UnitAggregation how, @Nullable BigDecimal elimination, String value) {
        var parts = List.of(month(3, "10"), month(3, "20"));
        assertThat(UnitAggregator.aggregate(how, Optional.of(month(3, "5")), parts, elimination, PLAIN).orElseThrow().value())
                .isEqualByComparingTo(value);
    }

    @Test
    void eliminatesBusinessAmongThePartsWhenThereIsNoStatement() {
        var parts = List.of(month(3, "2600"), month(3, "4200"));
        Optional<Figure> city = UnitAggregator.aggregate(UnitAggregation.CONSOLIDATED, Optional.empty(), parts, n("0.025"), PLAIN);
        assertThat(city.orElseThrow().value()).isEqualByComparingTo("6630");
    }

    @Test
    void keepsALeverageARatioWhenItEliminates() {
        var parts = List.of(ratio(3, "70", "100"), ratio(3, "120", "300"));
        Figure city = UnitAggregator.aggregate(UnitAggregation.CONSOLIDATED, Optional.empty(), parts, n("0.04"), PERCENT).orElseThrow();
        assertThat(city.value()).isEqualByComparingTo("47.5");
        assertThat(city.denominator()).isEqualByComparingTo("384");
    }

    @Test
    void leavesTimesAndHeadsPlain() {
        var parts = List.of(Figure.ratio(MARCH, n("30"), n("100"), PLAIN), Figure.ratio(MARCH, n("70"), n("100"), PLAIN));
        assertThat(UnitAggregator.aggregate(UnitAggregation.RATIO, Optional.empty(), parts, null, PLAIN).orElseThrow().value())
                .isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({"EXACT,EXACT,EXACT", "EXACT,AT_LEAST,AT_LEAST", "AT_LEAST,AT_LEAST,AT_LEAST", "AT_LEAST,AT_MOST,ABOUT",
        "EXACT,ABOUT,ABOUT"})
    void keepsABoundABound(Qualifier one, Qualifier other, Qualifier both) {
        var figures = List.of(new Figure(MARCH, n("60"), null, null, one), new Figure(MARCH, n("1"), null, null, other));
        assertThat(UnitAggregator.aggregate(UnitAggregation.SUM, Optional.empty(), figures, null, PLAIN).orElseThrow().qualifier())
                .isEqualTo(both);
    }

    @Test
    void equalsTheSumOfItsPartsHoweverTheyAreGrouped() {
        var random = new Random(7);
        for (int round = 0; round < 100; round++) {
            List<Figure> all = IntStream.range(0, 2 + random.nextInt(9)).mapToObj(i -> randomRatio(random)).toList();
            int cut = 1 + random.nextInt(all.size() - 1);
            List<Figure> grouped = List.of(unit(UnitAggregation.RATIO, all.subList(0, cut)),
                    unit(UnitAggregation.RATIO, all.subList(cut, all.size())));
            assertThat(unit(UnitAggregation.RATIO, grouped)).isEqualTo(unit(UnitAggregation.RATIO, all));
            assertThat(unit(UnitAggregation.SUM, all).value())
                    .isEqualByComparingTo(all.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    @ParameterizedTest
    @EnumSource(value = UnitAggregation.class, names = {"RATIO", "WAVG", "CONSOLIDATED"})
    void liesBetweenTheWorstAndTheBestPart(UnitAggregation how) {
        var random = new Random(11);
        for (int round = 0; round < 100; round++) {
            List<Figure> parts = IntStream.range(0, 1 + random.nextInt(9)).mapToObj(i -> randomRatio(random)).toList();
            var byValue = Comparator.comparing(Figure::value);
            assertThat(unit(how, parts).value().setScale(20, java.math.RoundingMode.HALF_UP)).isBetween(
                    parts.stream().min(byValue).orElseThrow().value().setScale(20, java.math.RoundingMode.FLOOR),
                    parts.stream().max(byValue).orElseThrow().value().setScale(20, java.math.RoundingMode.CEILING));
        }
    }

    private static Figure unit(UnitAggregation how, List<Figure> parts) {
        return UnitAggregator.aggregate(how, Optional.empty(), parts, null, PERCENT).orElseThrow();
    }

    private static Figure randomRatio(Random random) {
        return Figure.ratio(MARCH, BigDecimal.valueOf(random.nextInt(1000)), BigDecimal.valueOf(1 + random.nextInt(1000)), PERCENT);
    }

    private static Figure month(int month, String value) {
        return Figure.of(Period.month(2026, month), n(value));
    }

    private static Figure ratio(int month, String numerator, String denominator) {
        return Figure.ratio(Period.month(2026, month), n(numerator), n(denominator), PERCENT);
    }
}
