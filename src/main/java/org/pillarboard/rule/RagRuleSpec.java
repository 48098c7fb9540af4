package org.pillarboard.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/**
 * A rule as one row of a table or one form: the kind and the numbers that kind needs, the others null.
 *
 * @param greenFactor  of the base; of what is required for PACE
 * @param greenDelta   added to it; the bound itself when the factor is 0 or null
 * @param yellowFactor as green; both yellow null means no amber band
 * @param greenLow     RANGE only, as the three after it
 * @param warnDays     MILESTONE only
 * @param base         UP and DOWN only
 */
public record RagRuleSpec(RuleKind kind, @Nullable BigDecimal greenFactor, @Nullable BigDecimal greenDelta,
                          @Nullable BigDecimal yellowFactor, @Nullable BigDecimal yellowDelta,
                          @Nullable BigDecimal greenLow, @Nullable BigDecimal greenHigh,
                          @Nullable BigDecimal yellowLow, @Nullable BigDecimal yellowHigh,
                          @Nullable Integer warnDays, @Nullable BoundBase base) {

    /** A kind that needs no numbers. */
    public static RagRuleSpec of(RuleKind kind) {
        return new RagRuleSpec(kind, null, null, null, null, null, null, null, null, null, null);
    }

    /** A rule as its row. */
    public static RagRuleSpec of(RagRule rule) {
        return switch (rule) {
            case RagRule.Pace(var green, var yellow) ->
                    of(RuleKind.PACE).withBounds(Bound.times(green), Bound.times(yellow), null);
            case RagRule.Up(var green, var yellow, var base) -> of(RuleKind.UP).withBounds(green, yellow, base);
            case RagRule.Down(var green, var yellow, var base) -> of(RuleKind.DOWN).withBounds(green, yellow, base);
            case RagRule.Range(var low, var high, var outerLow, var outerHigh) ->
                    new RagRuleSpec(RuleKind.RANGE, null, null, null, null, low, high, outerLow, outerHigh, null, null);
            case RagRule.Zero zero -> of(RuleKind.ZERO);
            case RagRule.UpVsLastYear(var green, var yellow) -> of(RuleKind.UP_VS_LY).withBounds(green, yellow, null);
            case RagRule.DownVsLastYear(var green, var yellow) -> of(RuleKind.DOWN_VS_LY).withBounds(green, yellow, null);
            case RagRule.YearOnYear(var green, var yellow) -> of(RuleKind.YOY).withBounds(green, yellow, null);
            case RagRule.Leverage leverage -> of(RuleKind.ALR3);
            case RagRule.MilestoneRule(int days) ->
                    new RagRuleSpec(RuleKind.MILESTONE, null, null, null, null, null, null, null, null, days, null);
            case RagRule.Info info -> of(RuleKind.INFO);
        };
    }

    /** The same kind with these bounds; the other numbers empty. */
    public RagRuleSpec withBounds(Bound green, @Nullable Bound yellow, @Nullable BoundBase over) {
        return new RagRuleSpec(kind, green.factor(), green.delta(), yellow == null ? null : yellow.factor(),
                yellow == null ? null : yellow.delta(), null, null, null, null, null, over);
    }

    /**
     * The rule this row stands for.
     *
     * @throws RuleViolation {@code rule.spec.missing} when a number its kind needs is not there, {@code rule.spec.order}
     *                       when amber would be stricter than green
     */
    public RagRule toRule() {
        RagRule rule = switch (kind) {
            case PACE -> new RagRule.Pace(needed(greenFactor, "greenFactor"), needed(yellowFactor, "yellowFactor"));
            case UP -> new RagRule.Up(green(), yellow(), baseOrAbsolute());
            case DOWN -> new RagRule.Down(green(), yellow(), baseOrAbsolute());
            case RANGE -> new RagRule.Range(needed(greenLow, "greenLow"), needed(greenHigh, "greenHigh"),
                    needed(yellowLow, "yellowLow"), needed(yellowHigh, "yellowHigh"));
            case ZERO -> new RagRule.Zero();
            case UP_VS_LY -> new RagRule.UpVsLastYear(green(), yellow());
            case DOWN_VS_LY -> new RagRule.DownVsLastYear(green(), yellow());
            case YOY -> new RagRule.YearOnYear(green(), yellow());
            case ALR3 -> new RagRule.Leverage();
            case MILESTONE -> new RagRule.MilestoneRule(needed(warnDays, "warnDays"));
            case INFO -> new RagRule.Info();
        };
        return RuleOrder.checked(rule);
    }

    /** The same with what it is a bound of said, where the kind has one, and unsaid where it has none. */
    public RagRuleSpec settled() {
        boolean based = kind == RuleKind.UP || kind == RuleKind.DOWN;
        return new RagRuleSpec(kind, greenFactor, greenDelta, yellowFactor, yellowDelta, greenLow, greenHigh, yellowLow, yellowHigh,
                warnDays, based ? baseOrAbsolute() : null);
    }

    private Bound green() {
        if (greenFactor == null && greenDelta == null) {
            throw new RuleViolation("rule.spec.missing", "greenDelta");
        }
        return new Bound(Exact.orZero(greenFactor), Exact.orZero(greenDelta));
    }

    private @Nullable Bound yellow() {
        return yellowFactor == null && yellowDelta == null ? null
                : new Bound(Exact.orZero(yellowFactor), Exact.orZero(yellowDelta));
    }

    private BoundBase baseOrAbsolute() {
        return base == null ? BoundBase.ABSOLUTE : base;
    }

    private static <T> T needed(@Nullable T number, String name) {
        if (number == null) {
            throw new RuleViolation("rule.spec.missing", name);
        }
        return number;
    }
}
