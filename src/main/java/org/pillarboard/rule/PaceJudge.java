package org.pillarboard.rule;

import static org.pillarboard.rule.Verdict.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.pillarboard.shared.Rag;

/** Actual against what the plan asks for by the day, both counted from the baseline: no stock is green by inheritance. */
final class PaceJudge {

    private PaceJudge() {
    }

    static Judgement judge(RagRule.Pace rule, Facts facts) {
        BigDecimal required = facts.promise().required();
        if (required == null) {
            return Verdict.missing("plan");
        }
        BigDecimal start = Exact.orZero(facts.promise().baseline());
        if (required.signum() == 0 || required.compareTo(start) == 0) {
            return Verdict.notRated("rule.pace.notDue");
        }
        if (facts.actual() == null) {
            return Verdict.missing("actual");
        }
        BigDecimal ratio = Exact.divide(facts.actual().subtract(start), required.subtract(start));
        Rag rag = Verdict.rag(Exact.atLeast(ratio, rule.green()), Exact.atLeast(ratio, rule.yellow()));
        BigDecimal toGreen = enough(rule, facts.promise(), start).subtract(facts.actual());
        var reached = new Term.Ratio(ratio);
        var asked = new Term.Ratio(rule.green());
        return start.signum() == 0 ? Verdict.light(rag, "rule.pace", toGreen, amount(facts.actual()), amount(required), reached, asked)
                : Verdict.light(rag, Why.GROWN, toGreen, amount(facts.actual().subtract(start)), amount(required.subtract(start)),
                        reached, asked, amount(start));
    }

    /** The first value that is green; for whole things the next whole one. */
    private static BigDecimal enough(RagRule.Pace rule, Promise promise, BigDecimal start) {
        BigDecimal way = Exact.orZero(promise.required()).subtract(start).multiply(rule.green());
        return start.add(promise.wholeNumber() ? way.setScale(0, RoundingMode.UP) : way);
    }
}
