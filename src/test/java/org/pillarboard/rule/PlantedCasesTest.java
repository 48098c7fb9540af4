package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pillarboard.rule.Lights.OCT_31;
import static org.pillarboard.rule.Lights.PACE;
import static org.pillarboard.rule.Lights.actual;
import static org.pillarboard.rule.Lights.assertClose;
import static org.pillarboard.rule.Lights.letter;
import static org.pillarboard.rule.Lights.n;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Rag;

/** The planted cases of the demonstration set, as far as they are arithmetic. */
class PlantedCasesTest {

    private static final Plan HANDOVER = new PlanSpec(PlanSpec.Kind.SEASONAL, "2,1,3,6,8,11,10,10,13,14,12,10").toPlan();
    private static final Plan STARTS = new PlanSpec(PlanSpec.Kind.SEASONAL, "2,2,12,22,24,18,8,6,3,2,1,0").toPlan();
    private static final RagRule UP_TO_TWO = new RagRule.Down(Bound.at(n("0")), Bound.at(n("2")), BoundBase.ABSOLUTE);

    @ParameterizedTest(name = "C02: profit {0} after 29000")
    @CsvSource({"31200,7.6,G", "27840,-4.0,R"})
    void turnsRedWhenTheAuditCutsTheProfit(String profit, String growth, String light) {
        var rule = new RagRule.YearOnYear(Bound.times(BigDecimal.ONE), Bound.at(BigDecimal.ZERO));
        var past = new Facts.Past(n("29000"), true, null, n("5.4"));
        assertThat(letter(rule.judge(actual(profit).withPast(past)))).isEqualTo(light);
        assertClose(Growth.yearOnYear(n(profit), n("29000")).orElseThrow(), growth, "0.05");
    }

    @Test
    void capsTheGaugeOfOverfulfilledParking() {
        BigDecimal attainment = Attainment.of(n("5600"), n("5000"), null).orElseThrow();
        assertThat(attainment).isEqualByComparingTo("1.12");
        assertThat(Attainment.gauge(n("1.31"))).isEqualByComparingTo("1.2");
        assertThat(light("5600", "5000", LocalDate.of(2024, 12, 31), HANDOVER)).isEqualTo("G");
    }

    @ParameterizedTest(name = "C08 C09 C14: {1} of {0}")
    @CsvSource({"4,1,3,0.333,R,2", "400,271,312,0.869,A,26", "5000,3560,3900,0.913,A,145", "4200,3560,3276,1.087,G,"})
    void pacesHandoversBySeason(String target, String done, String required, String ratio, String light, String toGreen) {
        Promise promise = Promise.by(OCT_31, HANDOVER, n(target), null, true);
        assertThat(promise.required()).isEqualByComparingTo(required);
        Judgement judgement = PACE.judge(actual(done).withPromise(promise));
        assertThat(letter(judgement)).isEqualTo(light);
        assertClose(((Term.Ratio) judgement.why().args().get(2)).value(), ratio, "0.0005");
        assertThat(judgement.why().toGreen()).isEqualTo(toGreen == null ? null : n(toGreen));
    }

    @ParameterizedTest(name = "C10: {1} % at {0}")
    @CsvSource({"2026-06-30,72,80,A", "2026-09-30,98,97,G"})
    void catchesUpWithTheStarts(LocalDate day, String started, String required, String light) {
        assertThat(Promise.by(day, STARTS, n("100"), null, true).required()).isEqualByComparingTo(required);
        assertThat(light(started, "100", day, STARTS)).isEqualTo(light);
    }

    @ParameterizedTest(name = "C12: {0} against {1}/{2}")
    @CsvSource({"70.8,70,75,A", "77.2,70,75,R", "71.6,65,70,R"})
    void judgesLeverageByClass(String leverage, String warning, String key, String light) {
        var facts = actual(leverage).withLines(new Facts.Lines(n(warning), n(key)));
        assertThat(letter(new RagRule.Leverage().judge(facts))).isEqualTo(light);
    }

    @Test
    void doesNotRateFinancialFirmsAndLightsTwoHeavyOnesAmber() {
        assertThat(new RagRule.Leverage().judge(actual("38.1")).why().key()).isEqualTo("rule.none.lines");
        assertThat(letter(UP_TO_TWO.judge(actual("2")))).isEqualTo("A");
    }

    @Test
    void addsResearchBeforeDividingByRevenue() {
        var q3 = Period.quarter(2026, 3);
        var firms = List.of(Figure.ratio(q3, n("1.0"), n("100"), RatioUnit.PERCENT), Figure.ratio(q3, n("0.5"), n("10"), RatioUnit.PERCENT));
        Figure city = UnitAggregator.aggregate(UnitAggregation.RATIO, Optional.empty(), firms, null, RatioUnit.PERCENT).orElseThrow();
        assertClose(city.value(), "1.36", "0.005");
    }

    @ParameterizedTest(name = "C18: {0}")
    @CsvSource({"12", "0", "-3"})
    void givesNoColourToWhatIsOnlyWatched(String value) {
        assertThat(new RagRule.Info().judge(actual(value)).findRag()).isEmpty();
    }

    @Test
    void lightsTheReformLedgerAmberAndItsOverdueTasksRed() {
        Promise promise = Promise.by(OCT_31, Plan.evenByMonths(), n("76"), null, true);
        assertThat(promise.required()).isEqualByComparingTo("63");
        assertThat(letter(PACE.judge(actual("58").withPromise(promise)))).isEqualTo("A");
        assertThat(letter(UP_TO_TWO.judge(actual("3")))).isEqualTo("R");
    }

    @Test
    void warnsOfTheInnovationMeasures() {
        var facts = Facts.on(OCT_31).withDates(new Facts.Dates(LocalDate.of(2026, 11, 25), null));
        Judgement judgement = new RagRule.MilestoneRule(30).judge(facts);
        assertThat(judgement.findRag()).contains(Rag.AMBER);
        assertThat(judgement.why().args()).contains(new Term.Days(25));
    }

    private static String light(String done, String target, LocalDate day, Plan plan) {
        return letter(PACE.judge(Facts.on(day).withActual(n(done)).withPromise(Promise.by(day, plan, n(target), null, true))));
    }
}
