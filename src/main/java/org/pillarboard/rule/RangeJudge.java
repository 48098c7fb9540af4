package org.pillarboard.rule;

import static org.pillarboard.rule.Verdict.amount;

import java.math.BigDecimal;
import org.pillarboard.shared.Rag;

/** A value that should be neither too low nor too high. */
final class RangeJudge {

    private RangeJudge() {
    }

    static Judgement judge(RagRule.Range rule, Facts facts) {
        BigDecimal actual = facts.actual();
        if (actual == null) {
            return Verdict.missing("actual");
        }
        Rag rag = Verdict.rag(isWithin(actual, rule.greenLow(), rule.greenHigh()),
                isWithin(actual, rule.yellowLow(), rule.yellowHigh()));
        boolean below = actual.compareTo(rule.greenLow()) < 0;
        String stem = rag == Rag.GREEN ? "rule.range" : below ? "rule.range.below" : "rule.range.above";
        BigDecimal nearest = below ? rule.greenLow() : rule.greenHigh();
        return Verdict.light(rag, stem, nearest.subtract(actual), amount(actual), amount(rule.greenLow()),
                amount(rule.greenHigh()));
    }

    private static boolean isWithin(BigDecimal value, BigDecimal low, BigDecimal high) {
        return Exact.atLeast(value, low) && Exact.atLeast(high, value);
    }
}
