package org.pillarboard.debt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.pillarboard.indicator.RagRuleRow;
import org.pillarboard.rule.BoundBase;
import org.pillarboard.rule.Facts;
import org.pillarboard.rule.Judgement;
import org.pillarboard.rule.RagRule;
import org.pillarboard.shared.Rag;

/** What a risk indicator is held against: lines of its own, or the light rule of the catalogue's indicator it is (one figure, one rule). */
public sealed interface RiskMeasure {

    /** Lines of its own. */
    record Lines(RiskLineRow line) implements RiskMeasure {

        @Override
        public RiskIndicator indicator() {
            return line.indicator();
        }

        @Override
        public Optional<BigDecimal> amber() {
            return Optional.of(line.amber());
        }

        @Override
        public Optional<BigDecimal> red() {
            return Optional.of(line.red());
        }

        @Override
        public Optional<Rag> judge(BigDecimal value, LocalDate day) {
            return Optional.of(line.judge(value));
        }
    }

    /**
     * The light rule in force.
     *
     * @param rule none where none was in force
     */
    record ByRule(RiskIndicator indicator, Optional<RagRuleRow> rule) implements RiskMeasure {

        @Override
        public Optional<BigDecimal> amber() {
            return spec().flatMap(spec -> switch (spec) {
                case RagRule.Up(var green, var yellow, var base) when base == BoundBase.ABSOLUTE -> Optional.of(green.delta());
                case RagRule.Down(var green, var yellow, var base) when base == BoundBase.ABSOLUTE -> Optional.of(green.delta());
                case RagRule.Zero zero -> Optional.of(BigDecimal.ZERO);
                default -> Optional.empty();
            });
        }

        @Override
        public Optional<BigDecimal> red() {
            return spec().flatMap(spec -> switch (spec) {
                case RagRule.Up(var green, var yellow, var base) when base == BoundBase.ABSOLUTE && yellow != null -> Optional.of(yellow.delta());
                case RagRule.Down(var green, var yellow, var base) when base == BoundBase.ABSOLUTE && yellow != null -> Optional.of(yellow.delta());
                default -> amber();
            });
        }

        /** None where the rule asks for more than the value, such as a target. */
        @Override
        public Optional<Rag> judge(BigDecimal value, LocalDate day) {
            return spec().flatMap(spec -> spec.judge(Facts.on(day).withActual(value)) instanceof Judgement.Light light
                    ? Optional.of(light.rag()) : Optional.empty());
        }

        private Optional<RagRule> spec() {
            return rule.map(row -> row.draft().spec().toRule());
        }
    }

    RiskIndicator indicator();

    /** Beyond it amber, in the indicator's unit; none where the rule has no line that stands by itself. */
    Optional<BigDecimal> amber();

    /** Beyond it red; the amber one where there is no band between. */
    Optional<BigDecimal> red();

    /** The light of a value in the indicator's unit. */
    Optional<Rag> judge(BigDecimal value, LocalDate day);
}
