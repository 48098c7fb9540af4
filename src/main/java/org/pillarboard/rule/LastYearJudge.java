package org.pillarboard.rule;

import static org.pillarboard.rule.Verdict.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/** A value against the same period of last year over the same scope. */
final class LastYearJudge {

    private LastYearJudge() {
    }

    static Judgement up(RagRule.UpVsLastYear rule, Facts facts) {
        Judgement missing = missing(facts, rule.green(), rule.yellow());
        if (missing != null) {
            return missing;
        }
        BigDecimal actual = Exact.orZero(facts.actual());
        BigDecimal lastYear = Exact.orZero(facts.past().lastYear());
        BigDecimal green = rule.green().of(lastYear);
        Rag rag = Verdict.rag(Exact.atLeast(actual, green), Verdict.reaches(actual, Verdict.over(rule.yellow(), lastYear)));
        return Verdict.light(rag, "rule.upVsLastYear", green.subtract(actual), amount(actual), amount(lastYear), amount(green));
    }

    static Judgement down(RagRule.DownVsLastYear rule, Facts facts) {
        Judgement missing = missing(facts, rule.green(), rule.yellow());
        if (missing != null) {
            return missing;
        }
        BigDecimal actual = Exact.orZero(facts.actual());
        BigDecimal lastYear = Exact.orZero(facts.past().lastYear());
        BigDecimal green = rule.green().of(lastYear);
        Rag rag = Verdict.rag(Exact.atLeast(green, actual), Verdict.staysWithin(actual, Verdict.over(rule.yellow(), lastYear)));
        return Verdict.light(rag, "rule.downVsLastYear", green.subtract(actual), amount(actual), amount(lastYear), amount(green));
    }

    private static @Nullable Judgement missing(Facts facts, Bound green, @Nullable Bound yellow) {
        if (facts.actual() == null || facts.past().lastYear() == null) {
            return Verdict.missing(facts.actual() == null ? "actual" : "lastYear");
        }
        if (!facts.past().comparable()) {
            return Verdict.missing("scope");
        }
        boolean proportional = green.isProportional() || yellow != null && yellow.isProportional();
        return proportional && facts.past().lastYear().signum() < 0 ? Verdict.missing("positiveBase") : null;
    }
}
