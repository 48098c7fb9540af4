package org.pillarboard.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A colour rule (亮灯规则): turns facts into a light and says why. A missing amber bound means no amber band. */
public sealed interface RagRule {

    /** Actual over required: green and amber from these ratios on. The plan decides what is required. */
    record Pace(BigDecimal green, BigDecimal yellow) implements RagRule {
    }

    /** Higher is good: green and amber from these bounds on. */
    record Up(Bound green, @Nullable Bound yellow, BoundBase base) implements RagRule {
    }

    /** Lower is good: green and amber up to these bounds. */
    record Down(Bound green, @Nullable Bound yellow, BoundBase base) implements RagRule {
    }

    /** Green inside the inner band, amber inside the outer; edges belong to the better side. */
    record Range(BigDecimal greenLow, BigDecimal greenHigh, BigDecimal yellowLow, BigDecimal yellowHigh) implements RagRule {
    }

    /** Only nothing is good. */
    record Zero() implements RagRule {
    }

    /** Higher than the same period of last year over the same scope is good. */
    record UpVsLastYear(Bound green, @Nullable Bound yellow) implements RagRule {
    }

    /** Lower than the same period of last year over the same scope is good. */
    record DownVsLastYear(Bound green, @Nullable Bound yellow) implements RagRule {
    }

    /** Growth in % over the same period of last year; the bounds stand over the growth of the region. */
    record YearOnYear(Bound green, @Nullable Bound yellow) implements RagRule {
    }

    /** Asset-liability ratio against the lines of the unit's class: green below the warning line, amber below the key line. */
    record Leverage() implements RagRule {
    }

    /** A deed with a date: amber within so many days before it, red after it. Done is green. */
    record MilestoneRule(int warnDays) implements RagRule {
    }

    /** Watched, never coloured. */
    record Info() implements RagRule {
    }

    default Judgement judge(Facts facts) {
        return switch (this) {
            case Pace rule -> PaceJudge.judge(rule, facts);
            case Up rule -> ThresholdJudge.up(rule, facts);
            case Down rule -> ThresholdJudge.down(rule, facts);
            case Range rule -> RangeJudge.judge(rule, facts);
            case Zero rule -> ThresholdJudge.zero(facts);
            case UpVsLastYear rule -> LastYearJudge.up(rule, facts);
            case DownVsLastYear rule -> LastYearJudge.down(rule, facts);
            case YearOnYear rule -> GrowthJudge.judge(rule, facts);
            case Leverage rule -> ThresholdJudge.leverage(facts);
            case MilestoneRule rule -> MilestoneJudge.judge(rule, facts);
            case Info rule -> new Judgement.NotRated(Why.of("rule.info"));
        };
    }
}
