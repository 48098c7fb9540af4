package org.pillarboard.rule;

import static org.pillarboard.rule.Verdict.amount;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/** A value against bounds that stand by themselves or over the target. */
final class ThresholdJudge {

    private ThresholdJudge() {
    }

    static Judgement up(RagRule.Up rule, Facts facts) {
        BigDecimal base = base(rule.base(), facts);
        if (facts.actual() == null || base == null) {
            return Verdict.missing(facts.actual() == null ? "actual" : "target");
        }
        BigDecimal green = rule.green().of(base);
        Rag rag = Verdict.rag(Exact.atLeast(facts.actual(), green),
                Verdict.reaches(facts.actual(), Verdict.over(rule.yellow(), base)));
        return Verdict.light(rag, "rule.up", green.subtract(facts.actual()), amount(facts.actual()), amount(green));
    }

    static Judgement down(RagRule.Down rule, Facts facts) {
        BigDecimal base = base(rule.base(), facts);
        if (facts.actual() == null || base == null) {
            return Verdict.missing(facts.actual() == null ? "actual" : "target");
        }
        BigDecimal green = rule.green().of(base);
        Rag rag = Verdict.rag(Exact.atLeast(green, facts.actual()),
                Verdict.staysWithin(facts.actual(), Verdict.over(rule.yellow(), base)));
        return Verdict.light(rag, "rule.down", green.subtract(facts.actual()), amount(facts.actual()), amount(green));
    }

    static Judgement zero(Facts facts) {
        if (facts.actual() == null) {
            return Verdict.missing("actual");
        }
        Term found = amount(facts.actual());
        return facts.actual().signum() == 0 ? new Judgement.Light(Rag.GREEN, Why.of("rule.zero.green", found))
                : new Judgement.Light(Rag.RED, new Why("rule.zero.red", List.of(found), facts.actual().negate()));
    }

    static Judgement leverage(Facts facts) {
        BigDecimal warning = facts.lines().warning();
        BigDecimal key = facts.lines().key();
        if (warning == null || key == null) {
            return Verdict.missing("lines");
        }
        if (facts.actual() == null) {
            return Verdict.missing("actual");
        }
        Rag rag = Verdict.rag(facts.actual().compareTo(warning) < 0, facts.actual().compareTo(key) < 0);
        return Verdict.light(rag, "rule.alr3", warning.subtract(facts.actual()), amount(facts.actual()), amount(warning),
                amount(key));
    }

    private static @Nullable BigDecimal base(BoundBase base, Facts facts) {
        return switch (base) {
            case ABSOLUTE -> BigDecimal.ZERO;
            case TARGET -> facts.promise().target();
        };
    }
}
