package org.pillarboard.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/** Growth over last year against the growth of the region. */
final class GrowthJudge {

    private GrowthJudge() {
    }

    static Judgement judge(RagRule.YearOnYear rule, Facts facts) {
        if (facts.actual() == null) {
            return Verdict.missing("actual");
        }
        BigDecimal gdp = gdpGrowth(rule, facts.past());
        if (gdp == null) {
            return Verdict.missing("gdpGrowth");
        }
        return Optional.ofNullable(facts.past().publishedGrowth()).or(() -> computed(facts))
                .map(growth -> light(rule, facts, growth, gdp))
                .orElseGet(() -> without(facts));
    }

    private static Optional<BigDecimal> computed(Facts facts) {
        return Optional.ofNullable(facts.past().lastYear())
                .flatMap(base -> Growth.yearOnYear(Exact.orZero(facts.actual()), base, facts.past().comparable()));
    }

    private static @Nullable BigDecimal gdpGrowth(RagRule.YearOnYear rule, Facts.Past past) {
        boolean unused = rule.green().isAbsolute() && (rule.yellow() == null || rule.yellow().isAbsolute());
        return unused ? BigDecimal.ZERO : past.gdpGrowth();
    }

    private static Judgement light(RagRule.YearOnYear rule, Facts facts, BigDecimal growth, BigDecimal gdp) {
        BigDecimal green = rule.green().of(gdp);
        Rag rag = Verdict.rag(Exact.atLeast(growth, green), Verdict.reaches(growth, Verdict.over(rule.yellow(), gdp)));
        return Verdict.light(rag, rule.green().isAbsolute() ? "rule.yoy" : Why.REGION, toGreen(facts, growth, green), new Term.Growth(growth),
                new Term.Growth(green));
    }

    /** In the indicator's unit: the base grown as wished, less what is there. A published growth implies its own base. */
    private static BigDecimal toGreen(Facts facts, BigDecimal growth, BigDecimal green) {
        BigDecimal actual = Exact.orZero(facts.actual());
        BigDecimal grown = Exact.HUNDRED.add(growth);
        BigDecimal base = facts.past().publishedGrowth() == null || grown.signum() == 0 ? Exact.orZero(facts.past().lastYear())
                : Exact.divide(actual.multiply(Exact.HUNDRED), grown);
        return Exact.divide(base.multiply(Exact.HUNDRED.add(green)), Exact.HUNDRED).subtract(actual);
    }

    private static Judgement without(Facts facts) {
        BigDecimal lastYear = facts.past().lastYear();
        if (lastYear == null || !facts.past().comparable()) {
            return Verdict.missing(lastYear == null ? "lastYear" : "scope");
        }
        String key = switch (Growth.turn(Exact.orZero(facts.actual()), lastYear).orElseThrow()) {
            case TO_PROFIT -> "rule.yoy.toProfit";
            case LOSS_NARROWED -> "rule.yoy.lossNarrowed";
            case LOSS_WIDENED -> "rule.yoy.lossWidened";
        };
        return Verdict.notRated(key, Verdict.amount(Exact.orZero(facts.actual())), Verdict.amount(lastYear));
    }
}
