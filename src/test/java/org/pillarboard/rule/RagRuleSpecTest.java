package org.pillarboard.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pillarboard.rule.Lights.n;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pillarboard.shared.RuleViolation;

class RagRuleSpecTest {

    static Stream<RagRule> rules() {
        return Stream.of(new RagRule.Pace(n("1.00"), n("0.80")),
                new RagRule.Up(Bound.at(n("100")), null, BoundBase.ABSOLUTE),
                new RagRule.Up(Bound.times(n("1")), Bound.times(n("0.8")), BoundBase.TARGET),
                new RagRule.Down(Bound.at(n("0")), Bound.at(n("2")), BoundBase.ABSOLUTE),
                new RagRule.Range(n("40"), n("85"), n("25"), n("95")), new RagRule.Zero(),
                new RagRule.UpVsLastYear(Bound.plus(n("1")), Bound.plus(n("0"))),
                new RagRule.DownVsLastYear(Bound.plus(n("0")), Bound.times(n("1.2"))),
                new RagRule.YearOnYear(Bound.times(n("1")), Bound.at(n("0"))), new RagRule.Leverage(),
                new RagRule.MilestoneRule(30), new RagRule.Info());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void comesBackAsTheRuleItWas(RagRule rule) {
        assertThat(RagRuleSpec.of(rule).toRule()).isEqualTo(rule);
    }

    @Test
    void knowsARuleForEveryKind() {
        assertThat(rules().map(rule -> RagRuleSpec.of(rule).kind()).distinct()).hasSize(RuleKind.values().length);
    }

    @ParameterizedTest
    @CsvSource({"PACE", "UP", "DOWN", "RANGE", "UP_VS_LY", "DOWN_VS_LY", "YOY", "MILESTONE"})
    void asksForTheNumbersOfItsKind(RuleKind kind) {
        assertThatThrownBy(() -> RagRuleSpec.of(kind).toRule())
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("rule.spec.missing"));
    }

    @ParameterizedTest
    @CsvSource({"PACE,0.8,0,0.95,0", "UP,0,90,0,95", "DOWN,0,30,0,20", "DOWN,1.03,0,1,0", "UP_VS_LY,1,0,1,1", "DOWN_VS_LY,1,1,1,0",
        "YOY,0,0,0,5"})
    void refusesAnAmberStricterThanGreen(RuleKind kind, BigDecimal gf, BigDecimal gd, BigDecimal yf, BigDecimal yd) {
        RagRuleSpec spec = RagRuleSpec.of(kind).withBounds(new Bound(gf, gd), new Bound(yf, yd), null);
        assertThatThrownBy(spec::toRule)
                .isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.messageKey()).isEqualTo("rule.spec.order"));
    }

    @Test
    void refusesARangeOutsideItsOuterBand() {
        var spec = RagRuleSpec.of(new RagRule.Range(n("20"), n("85"), n("25"), n("95")));
        assertThatThrownBy(spec::toRule).isInstanceOf(RuleViolation.class);
    }
}
