package org.pillarboard.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/** Refuses a rule whose amber is stricter than its green: such a rule could never show amber. */
final class RuleOrder {

    private RuleOrder() {
    }

    static RagRule checked(RagRule rule) {
        boolean ordered = switch (rule) {
            case RagRule.Pace(var green, var yellow) -> Exact.atLeast(green, yellow);
            case RagRule.Up(var green, var yellow, var base) -> isAbove(green, yellow);
            case RagRule.Down(var green, var yellow, var base) -> yellow == null || isAbove(yellow, green);
            case RagRule.Range(var low, var high, var outerLow, var outerHigh) -> isNested(low, high, outerLow, outerHigh);
            case RagRule.UpVsLastYear(var green, var yellow) -> isAbove(green, yellow);
            case RagRule.DownVsLastYear(var green, var yellow) -> yellow == null || isAbove(yellow, green);
            case RagRule.YearOnYear(var green, var yellow) -> isAbove(green, yellow);
            case RagRule.MilestoneRule(int days) -> days >= 0;
            case RagRule.Zero z -> true;
            case RagRule.Leverage l -> true;
            case RagRule.Info i -> true;
        };
        if (!ordered) {
            throw new RuleViolation("rule.spec.order");
        }
        return rule;
    }

    /** Where factor and delta pull apart the order depends on the base, which is not known here: let through. */
    private static boolean isAbove(Bound higher, @Nullable Bound lower) {
        if (lower == null) {
            return true;
        }
        int byFactor = higher.factor().compareTo(lower.factor());
        int byDelta = higher.delta().compareTo(lower.delta());
        return byFactor * byDelta < 0 || byFactor + byDelta >= 0;
    }

    private static boolean isNested(BigDecimal low, BigDecimal high, BigDecimal outerLow, BigDecimal outerHigh) {
        return Exact.atLeast(low, outerLow) && Exact.atLeast(high, low) && Exact.atLeast(outerHigh, high);
    }
}
