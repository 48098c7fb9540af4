package org.pillarboard.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The checks at entry (校验): hard ones block, soft ones ask for a reason. Sources: a cumulative value cannot fall, a part
 * cannot exceed its whole, a unit mix-up of piles and guns happened on real data, a jump is usually a slip.
 */
final class EntryChecks {

    private static final int ENOUGH_HISTORY = 3;

    private EntryChecks() {
    }

    static List<CheckResult> of(EnteredFigure figure, @Nullable String correctionReason, EntryFacts facts) {
        var results = new ArrayList<CheckResult>();
        if ((facts.official() || facts.locked()) && isBlank(correctionReason)) {
            results.add(CheckResult.hard(facts.locked() ? "check.locked" : "check.correction"));
        }
        // a rate of parts that are added up counts nowhere without them; a quotient of statements stands as it is told
        boolean started = figure.numerator() != null || figure.value() != null && facts.indicator().arithmetic().isRatio();
        if (facts.indicator().asksForParts() && started && (figure.numerator() == null || !isDivisor(figure.denominator()))) {
            results.add(CheckResult.hard(CheckResult.LACKS_PART));
        }
        if (figure.value() != null) {
            shape(figure, figure.value(), facts, results);
            history(figure.value(), facts, results);
        }
        return results;
    }

    private static void shape(EnteredFigure figure, BigDecimal value, EntryFacts facts, List<CheckResult> results) {
        if (facts.indicator().naming().wholeNumber() && value.stripTrailingZeros().scale() > 0) {
            results.add(CheckResult.hard("check.wholeNumber", value));
        } else if (facts.indicator().keepsToItsDecimals() && !facts.indicator().naming().shows(value)) {
            results.add(CheckResult.hard("check.decimals", value, facts.indicator().naming().decimals()));
        }
        if (facts.indicator().naming().wholeNumber() && value.signum() < 0) {
            results.add(CheckResult.hard("check.negative", value));
        } else if (value.signum() < 0 && !facts.indicator().mayBeNegative()) {
            results.add(CheckResult.soft("check.belowZero", value));
        }
        if (facts.indicator().entryRules().partWithinWhole() && exceeds(figure.numerator(), figure.denominator())) {
            results.add(CheckResult.hard("check.partOverWhole", Objects.requireNonNull(figure.numerator()),
                    Objects.requireNonNull(figure.denominator())));
        }
        if (facts.indicator().entryRules().partWithinWhole() && exceeds(value, BigDecimal.valueOf(100))) {
            results.add(CheckResult.hard("check.overHundred", value));
        }
    }

    private static void history(BigDecimal value, EntryFacts facts, List<CheckResult> results) {
        if (facts.indicator().growsWithinTheYear()) {
            between(value, facts, results);
        }
        magnitude(value, facts, results);
        if (exceeds(value, facts.wholeGrowth())) {
            results.add(CheckResult.soft("check.pilesOverGuns", value, Objects.requireNonNull(facts.wholeGrowth())));
        }
        jump(value, facts, results);
    }

    private static void between(BigDecimal value, EntryFacts facts, List<CheckResult> results) {
        var level = facts.indicator().mayFallWithinTheYear() ? CheckResult.Level.SOFT : CheckResult.Level.HARD;
        if (exceeds(facts.previous(), value)) {
            results.add(new CheckResult(level, "check.cumulativeFell", List.of(value, Objects.requireNonNull(facts.previous()))));
        }
        if (exceeds(value, facts.following())) {
            results.add(new CheckResult(level, "check.cumulativeOverNext",
                    List.of(value, Objects.requireNonNull(facts.following()))));
        }
    }

    /** Of a figure that grows within the year the recent ones say little, but the greatest of a year bounds it. */
    private static void magnitude(BigDecimal value, EntryFacts facts, List<CheckResult> results) {
        BigDecimal factor = facts.indicator().entryRules().jumpFactor();
        if (facts.most() != null && facts.most().signum() > 0 && value.abs().compareTo(facts.most().multiply(factor)) > 0) {
            results.add(CheckResult.soft("check.magnitude", value, facts.most(), factor));
        }
    }

    private static void jump(BigDecimal value, EntryFacts facts, List<CheckResult> results) {
        if (facts.recent().size() < ENOUGH_HISTORY) {
            return;
        }
        BigDecimal mean = facts.recent().stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(facts.recent().size()), MathContext.DECIMAL64);
        BigDecimal factor = facts.indicator().entryRules().jumpFactor();
        if (mean.signum() > 0 && value.abs().compareTo(mean.multiply(factor)) > 0) {
            var told = mean.setScale(facts.indicator().naming().decimals(), RoundingMode.HALF_UP);
            results.add(CheckResult.soft("check.jump", value, told, factor));
        }
    }

    private static boolean exceeds(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static boolean isDivisor(@Nullable BigDecimal number) {
        return number != null && number.signum() != 0;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
