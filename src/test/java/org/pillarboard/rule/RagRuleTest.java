package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.rule.Lights.OCT_31;
import static org.pillarboard.rule.Lights.PACE;
import static org.pillarboard.rule.Lights.actual;
import static org.pillarboard.rule.Lights.letter;
import static org.pillarboard.rule.Lights.n;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RagRuleTest {

    @ParameterizedTest
    @CsvSource({"95,100,G", "94.99,100,A", "80,100,A", "79.99,100,R", "0,100,R", "120,100,G", "1,0,-", "0,0,-"})
    void pacesAgainstWhatIsRequired(String actual, String required, String light) {
        var promise = new Promise(n("200"), null, n(required), false);
        assertThat(letter(PACE.judge(actual(actual).withPromise(promise)))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"1000,R", "1132,R", "1133,A", "1157,A", "1158,G", "1190,G"})
    void doesNotLightAStockForWhatItInherited(String actual, String light) {
        Promise promise = Promise.by(OCT_31, Plan.evenByMonths(), n("1200"), n("1000"), true);
        assertThat(letter(PACE.judge(actual(actual).withPromise(promise)))).isEqualTo(light);
    }

    /** Where the light counts growth, the reason tells growth and not the stock. */
    @Test
    void tellsWhatGrewOfAStock() {
        Promise promise = new Promise(n("1200"), n("1000"), n("1166"), true);
        var why = PACE.judge(actual("1133").withPromise(promise)).why();
        assertThat(why.comparesGrowth()).isTrue();
        assertThat(why.args()).startsWith(new Term.Amount(n("133")), new Term.Amount(n("166"))).contains(new Term.Amount(n("1000")));
        assertThat(PACE.judge(actual("95").withPromise(new Promise(n("200"), null, n("100"), false))).why().comparesGrowth()).isFalse();
    }

    @Test
    void isNotDueWhileAStockIsToStayWhereItWas() {
        Promise promise = Promise.by(LocalDate.of(2026, 1, 15), Plan.evenByMonths(), n("1200"), n("1000"), true);
        assertThat(PACE.judge(actual("1000").withPromise(promise)).why().key()).isEqualTo("rule.pace.notDue");
    }

    @ParameterizedTest
    @CsvSource({"100,95,100,G", "100,95,99.999,A", "100,95,95,A", "100,95,94.99,R", "100,,99.99,R", "100,,100,G", "0,-1,-1,A",
        "0,-1,-1.01,R", "98,90,98,G"})
    void goesUp(String green, @Nullable String yellow, String actual, String light) {
        var rule = new RagRule.Up(Bound.at(n(green)), at(yellow), BoundBase.ABSOLUTE);
        assertThat(letter(rule.judge(actual(actual)))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"20,30,20,G", "20,30,20.01,A", "20,30,30,A", "20,30,30.01,R", "0,2,0,G", "0,2,1,A", "0,2,2,A", "0,2,3,R", "5,,5.1,R"})
    void goesDown(String green, @Nullable String yellow, String actual, String light) {
        var rule = new RagRule.Down(Bound.at(n(green)), at(yellow), BoundBase.ABSOLUTE);
        assertThat(letter(rule.judge(actual(actual)))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"10,G", "9.99,A", "8,A", "7.99,R"})
    void goesUpToTheTarget(String actual, String light) {
        var rule = new RagRule.Up(Bound.times(BigDecimal.ONE), Bound.times(n("0.8")), BoundBase.TARGET);
        assertThat(letter(rule.judge(actual(actual).withPromise(Promise.of(n("10")))))).isEqualTo(light);
        assertThat(rule.judge(actual(actual)).why().key()).isEqualTo("rule.none.target");
    }

    @ParameterizedTest
    @CsvSource({"268.5,G", "268.51,A", "276.555,A", "276.556,R"})
    void staysBelowTheCeiling(String actual, String light) {
        var rule = new RagRule.Down(Bound.times(BigDecimal.ONE), Bound.times(n("1.03")), BoundBase.TARGET);
        assertThat(letter(rule.judge(actual(actual).withPromise(Promise.of(n("268.5")))))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"24.9,R", "25,A", "39.9,A", "40,G", "76,G", "85,G", "85.1,A", "92,A", "95,A", "95.1,R"})
    void staysInTheRange(String actual, String light) {
        var rule = new RagRule.Range(n("40"), n("85"), n("25"), n("95"));
        assertThat(letter(rule.judge(actual(actual)))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"0,G", "0.00,G", "0.01,R", "360,R"})
    void toleratesNothingButZero(String actual, String light) {
        assertThat(letter(new RagRule.Zero().judge(actual(actual)))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"1,1,1,0,15,16,G", "1,1,1,0,15,15.5,A", "1,1,1,0,15,14.9,R", "1.05,0,1,0,100,105,G", "1.05,0,1,0,100,100,A",
        "1,0,1,-1,-3,-3,G", "1,0,1,-1,-3,-4,A", "1,0,1,-1,-3,-4.1,R", "1.05,0,1,0,-3,9,-", "1,0,1,-0.05,0.65,0.61,A"})
    void climbsOverLastYear(String gf, String gd, String yf, String yd, String lastYear, String actual, String light) {
        var rule = new RagRule.UpVsLastYear(new Bound(n(gf), n(gd)), new Bound(n(yf), n(yd)));
        assertThat(letter(rule.judge(actual(actual).withPast(past(lastYear, true))))).isEqualTo(light);
        assertThat(letter(rule.judge(actual(actual).withPast(past(lastYear, false))))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"1.2,0,10,10,G", "1.2,0,10,12,A", "1.2,0,10,13,R", "1.2,0,0,0,G", "1.2,0,0,1,R", "1,1,3,4,A", "1,1,3,5,R"})
    void staysBelowLastYear(String yf, String yd, String lastYear, String actual, String light) {
        var rule = new RagRule.DownVsLastYear(Bound.plus(BigDecimal.ZERO), new Bound(n(yf), n(yd)));
        assertThat(letter(rule.judge(actual(actual).withPast(past(lastYear, true))))).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource({"105.4,100,G,rule.yoyGdp.green", "105.39,100,A,rule.yoyGdp.amber", "100,100,A,rule.yoyGdp.amber", "99.99,100,R,rule.yoyGdp.red",
        "-5,100,R,rule.yoyGdp.red", "5,0,-,rule.yoy.toProfit", "5,-3,-,rule.yoy.toProfit", "-2,-3,-,rule.yoy.lossNarrowed",
        "-4,-3,-,rule.yoy.lossWidened"})
    void growsFasterThanTheRegion(String actual, String lastYear, String light, String key) {
        var rule = new RagRule.YearOnYear(Bound.times(BigDecimal.ONE), Bound.at(BigDecimal.ZERO));
        Judgement judgement = rule.judge(actual(actual).withPast(past(lastYear, true)));
        assertThat(letter(judgement)).isEqualTo(light);
        assertThat(judgement.why().key()).isEqualTo(key);
    }

    @Test
    void takesThePublishedGrowthWhereTheScopeChanged() {
        var rule = new RagRule.YearOnYear(Bound.at(n("3")), Bound.at(BigDecimal.ZERO));
        Facts march = actual("198111.8");
        assertThat(letter(rule.judge(march.withPast(past("197630.6", true))))).isEqualTo("A");
        assertThat(letter(rule.judge(march.withPast(new Facts.Past(n("197630.6"), false, n("3.2"), null))))).isEqualTo("G");
        assertThat(rule.judge(march.withPast(past("197630.6", false))).why().key()).isEqualTo("rule.none.scope");
    }

    @ParameterizedTest
    @CsvSource({"69.99,70,75,G", "70,70,75,A", "74.99,70,75,A", "75,70,75,R", "71.6,65,70,R"})
    void keepsBelowTheLinesOfItsClass(String actual, String warning, String key, String light) {
        var facts = actual(actual).withLines(new Facts.Lines(n(warning), n(key)));
        assertThat(letter(new RagRule.Leverage().judge(facts))).isEqualTo(light);
        assertThat(letter(new RagRule.Leverage().judge(actual(actual)))).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01,,G,rule.milestone.green", "2026-11-30,,A,rule.milestone.amber", "2026-10-31,,A,rule.milestone.amber",
        "2026-10-30,,R,rule.milestone.red", "2026-06-30,2026-06-30,G,rule.milestone.done",
        "2026-06-30,2026-07-18,G,rule.milestone.doneLate", "2026-10-30,2026-11-01,R,rule.milestone.red", ",,-,rule.none.dueOn"})
    void watchesTheDateOfADeed(@Nullable LocalDate dueOn, @Nullable LocalDate doneOn, String light, String key) {
        Judgement judgement = new RagRule.MilestoneRule(30).judge(Facts.on(OCT_31).withDates(new Facts.Dates(dueOn, doneOn)));
        assertThat(letter(judgement)).isEqualTo(light);
        assertThat(judgement.why().key()).isEqualTo(key);
    }

    private static Facts.Past past(String lastYear, boolean comparable) {
        return new Facts.Past(n(lastYear), comparable, null, n("5.4"));
    }

    private static @Nullable Bound at(@Nullable String value) {
        return value == null ? null : Bound.at(n(value));
    }
}
