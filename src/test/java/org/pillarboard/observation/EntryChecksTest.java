package org.pillarboard.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.indicator.Arithmetic;
import org.pillarboard.indicator.Basis;
import org.pillarboard.indicator.EntryRules;
import org.pillarboard.indicator.Frequency;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.Naming;
import org.pillarboard.indicator.Origin;
import org.pillarboard.indicator.Rhythm;
import org.pillarboard.indicator.Standing;
import org.pillarboard.indicator.ValueSource;
import org.pillarboard.rule.Direction;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.UnitAggregation;

class EntryChecksTest {

    private static final IndicatorRow PILES =
            indicator("piles", true, EntryBasis.PERIOD, TimeAggregation.SUM, UnitAggregation.SUM, false);
    private static final IndicatorRow REVENUE =
            indicator("\u4e07\u5143", false, EntryBasis.CUMULATIVE, TimeAggregation.YTD, UnitAggregation.SUM, false);
    private static final IndicatorRow RATE =
            indicator("%", false, EntryBasis.PERIOD, TimeAggregation.RATIO, UnitAggregation.RATIO, true);

    @ParameterizedTest
    @CsvSource({"9.5,10,true", "10,10,false", "10.1,10,false"})
    void blocksACumulativeValueThatFalls(String value, String previous, boolean blocked) {
        var facts = new EntryFacts(REVENUE, new BigDecimal(previous), null, List.of(), null, null, false, false);
        assertThat(keys(value, null, facts).contains("check.cumulativeFell")).isEqualTo(blocked);
    }

    @ParameterizedTest
    @CsvSource({"10.1,10,true", "10,10,false", "9.9,10,false"})
    void blocksACumulativeValueAboveTheNextOne(String value, String following, boolean blocked) {
        var facts = new EntryFacts(REVENUE, null, new BigDecimal(following), List.of(), null, null, false, false);
        assertThat(keys(value, null, facts).contains("check.cumulativeOverNext")).isEqualTo(blocked);
        var month = new EntryFacts(PILES, null, new BigDecimal(following), List.of(), null, null, false, false);
        assertThat(keys(value.replace(".", ""), null, month)).doesNotContain("check.cumulativeOverNext");
    }

    @Test
    void blocksAPartAboveItsWhole() {
        var facts = new EntryFacts(RATE, null, null, List.of(), null, null, false, false);
        var over = EnteredFigure.ofParts(new BigDecimal("13"), new BigDecimal("12")).completedFor(RATE);
        var whole = EnteredFigure.ofParts(new BigDecimal("12"), new BigDecimal("12")).completedFor(RATE);
        assertThat(EntryChecks.of(over, null, facts)).extracting(CheckResult::key)
                .containsExactly("check.partOverWhole", "check.overHundred");
        assertThat(EntryChecks.of(whole, null, facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.5,check.wholeNumber", "-1,check.negative"})
    void blocksHalfAPileAndAPileTakenAway(String value, String key) {
        var facts = new EntryFacts(PILES, null, null, List.of(), null, null, false, false);
        assertThat(keys(value, null, facts)).containsExactly(key);
        assertThat(keys("10.000", null, facts)).isEmpty();
    }

    /** With one decimal 8.25 would be 8.25 for one reader and 8.3 for the next; of money the cents count. */
    @Test
    void blocksMoreDecimalsThanAreShown() {
        var hours = indicator("hours", false, EntryBasis.PERIOD, TimeAggregation.SUM, UnitAggregation.SUM, false);
        var facts = new EntryFacts(hours, null, null, List.of(), null, null, false, false);
        assertThat(keys("8.25", null, facts)).containsExactly("check.decimals");
        assertThat(keys("8.00", null, facts)).isEmpty();
        assertThat(keys("8.25", null, new EntryFacts(REVENUE, null, null, List.of(), null, null, false, false))).isEmpty();
    }

    @Test
    void asksWhyACountIsBelowZeroAndNotWhyAProfitIs() {
        var hours = indicator("hours", false, EntryBasis.PERIOD, TimeAggregation.SUM, UnitAggregation.SUM, false);
        var facts = new EntryFacts(hours, null, null, List.of(), null, null, false, false);
        assertThat(EntryChecks.of(EnteredFigure.of(new BigDecimal("-3")), null, facts)).extracting(CheckResult::key, CheckResult::blocks)
                .containsExactly(tuple("check.belowZero", false));
        var profit = indicator("\u4e07\u5143", false, EntryBasis.CUMULATIVE, TimeAggregation.YTD, UnitAggregation.CONSOLIDATED, false);
        assertThat(keys("-3", null, new EntryFacts(profit, null, null, List.of(), null, null, false, false))).isEmpty();
        var growth = indicator("%", false, EntryBasis.POINT, TimeAggregation.LAST, UnitAggregation.NONE, false);
        assertThat(keys("-3.25", null, new EntryFacts(growth, null, null, List.of(), null, null, false, false))).isEmpty();
    }

    @Test
    void asksWhenMorePilesAreReportedThanGunsWereAdded() {
        var facts = new EntryFacts(PILES, null, null, List.of(), null, new BigDecimal("180"), false, false);
        assertThat(EntryChecks.of(EnteredFigure.of(new BigDecimal("220")), null, facts)).singleElement()
                .satisfies(result -> {
                    assertThat(result.key()).isEqualTo("check.pilesOverGuns");
                    assertThat(result.blocks()).isFalse();
                });
    }

    @ParameterizedTest
    @CsvSource({"31,true", "30,false", "1,false"})
    void asksForAReasonWhenAValueJumps(String value, boolean asked) {
        var recent = Stream.of("8", "10", "12").map(BigDecimal::new).toList();
        var facts = new EntryFacts(PILES, null, null, recent, null, null, false, false);
        assertThat(keys(value, null, facts).contains("check.jump")).isEqualTo(asked);
    }

    @Test
    void asksForNoReasonWhileTheHistoryIsShort() {
        var facts = new EntryFacts(PILES, null, null, List.of(BigDecimal.ONE, BigDecimal.ONE), null, null, false, false);
        assertThat(keys("1000", null, facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,false,,check.correction", "true,true,,check.locked", "false,true,,check.locked", "true,true,audit,"})
    void wantsAReasonToChangeAnOfficialOrLockedFigure(boolean official, boolean locked, @Nullable String reason,
            @Nullable String expected) {
        var facts = new EntryFacts(PILES, null, null, List.of(), null, null, official, locked);
        assertThat(keys("10", reason, facts)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    private static List<String> keys(String value, @Nullable String reason, EntryFacts facts) {
        return EntryChecks.of(EnteredFigure.of(new BigDecimal(value)), reason, facts).stream().map(CheckResult::key).toList();
    }

    private static IndicatorRow indicator(String unit, boolean whole, EntryBasis entry, TimeAggregation time,
            UnitAggregation units, boolean part) {
        return new IndicatorRow("X1", "PS", "MS", new Naming("x", "x", unit, unit, 0, whole),
                new Arithmetic(Direction.HIGHER, entry, time, units, null, null), new Rhythm(Frequency.MONTH, false),
                new Origin("", "S01", "", Basis.STATED, ValueSource.REPORTED, false),
                new Standing(BigDecimal.ONE, null, false, null, 1), new EntryRules(new BigDecimal("3"), part, null));
    }

    /** Revenue typed in 万元 where 亿元 is asked for. */
    @Test
    void asksOfACumulativeFigureOfAnotherMagnitudeWhetherItsUnitIsRight() {
        var facts = new EntryFacts(REVENUE, new BigDecimal("15"), null, List.of(), new BigDecimal("18"), null, false, false);
        assertThat(EntryChecks.of(EnteredFigure.of(new BigDecimal("159000")), null, facts)).extracting(CheckResult::key, CheckResult::blocks)
                .containsExactly(tuple("check.magnitude", false));
        assertThat(EntryChecks.of(EnteredFigure.of(new BigDecimal("17")), null, facts)).isEmpty();
    }

    /** 61.2 of nothing is no rate, and the reporter is told why the line stays open. */
    @Test
    void asksForBothPartsOfARate() {
        var facts = new EntryFacts(RATE, null, null, List.of(), null, null, false, false);
        assertThat(EntryChecks.of(EnteredFigure.ofParts(new BigDecimal("61.2"), BigDecimal.ZERO), null, facts)).extracting(CheckResult::key)
                .containsExactly("check.parts");
        assertThat(EntryChecks.of(EnteredFigure.of(new BigDecimal("95")), null, facts)).as("it would count nowhere").extracting(CheckResult::key)
                .containsExactly("check.parts");
        assertThat(EntryChecks.of(EnteredFigure.ofParts(BigDecimal.ONE, BigDecimal.TEN), null, facts)).isEmpty();
    }
}
