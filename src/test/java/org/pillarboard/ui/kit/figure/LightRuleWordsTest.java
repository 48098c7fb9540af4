package org.pillarboard.ui.kit.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pillarboard.rule.Bound;
import org.pillarboard.rule.BoundBase;
import org.pillarboard.rule.RagRuleSpec;
import org.pillarboard.rule.RuleKind;

class LightRuleWordsTest {

    @Test
    void callsABoundWhatIsNotReckonedFromAnother() {
        assertThat(words(RagRuleSpec.of(RuleKind.UP).withBounds(fixed("98"), fixed("90.0"), BoundBase.ABSOLUTE)))
                .isEqualTo("kind.UP: greenBound 98; yellowBound 90");
        assertThat(words(RagRuleSpec.of(RuleKind.DOWN).withBounds(fixed("0"), null, BoundBase.ABSOLUTE)))
                .isEqualTo("kind.DOWN: greenBound 0");
    }

    @Test
    void tellsFactorsAndWhatIsAddedToThem() {
        assertThat(words(RagRuleSpec.of(RuleKind.UP_VS_LY).withBounds(Bound.times(new BigDecimal("1.05")),
                Bound.plus(new BigDecimal("-2")), null)))
                .isEqualTo("kind.UP_VS_LY: greenFactor 1.05; yellowFactor 1.00; yellowDelta -2");
        assertThat(words(RagRuleSpec.of(RuleKind.INFO))).isEqualTo("kind.INFO");
    }

    @Test
    void writesAFactorWithTwoDecimalsWhereverItStands() {
        assertThat(LightRuleWords.written(RagRuleSpec.of(RuleKind.UP).withBounds(Bound.times(new BigDecimal("1")),
                Bound.times(new BigDecimal("0.8")), BoundBase.TARGET))).containsEntry("greenFactor", "1.00").containsEntry("yellowFactor", "0.80");
    }

    private static Bound fixed(String bound) {
        return Bound.at(new BigDecimal(bound));
    }

    private static String words(RagRuleSpec spec) {
        return LightRuleWords.of(spec, key -> key.equals("kit.colon") ? ": " : key.equals("kit.semicolon") ? "; " : key.replace("admin.rule.", ""));
    }
}
