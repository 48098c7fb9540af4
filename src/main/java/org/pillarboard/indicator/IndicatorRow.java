package org.pillarboard.indicator;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.rule.Direction;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.RatioUnit;
import org.pillarboard.rule.TimeAggregation;
import org.pillarboard.rule.UnitAggregation;

/**
 * An indicator (指标), whole: what is measured, how figures combine, when it is reported, where it comes from.
 *
 * @param code        its natural code, such as PS01; never changes
 * @param pillarCode  the pillar it belongs to
 * @param sectionCode the section of the commission that answers for it
 */
public record IndicatorRow(String code, String pillarCode, String sectionCode, Naming naming, Arithmetic arithmetic,
        Rhythm rhythm, Origin origin, Standing standing, EntryRules entryRules) {

    /** The same at another place of the lists. */
    IndicatorRow at(int place) {
        var there = new Standing(standing.weight(), standing.headlineOrder(), standing.veto(), standing.retiredOn(), place);
        return new IndicatorRow(code, pillarCode, sectionCode, naming, arithmetic, rhythm, origin, there, entryRules);
    }

    /** The same, counting for something else in its pillar. */
    IndicatorRow weighing(BigDecimal weight, boolean veto) {
        var other = new Standing(weight, standing.headlineOrder(), veto, standing.retiredOn(), standing.sortOrder());
        return new IndicatorRow(code, pillarCode, sectionCode, naming, arithmetic, rhythm, origin, other, entryRules);
    }

    public String name(Locale locale) {
        return naming.name(locale);
    }

    public String measureUnit(Locale locale) {
        return naming.measureUnit(locale);
    }

    /** Whether it tells that something was done: 1, or 0 as long as it was not. */
    public boolean isDeed() {
        return arithmetic.direction() == Direction.MILESTONE;
    }

    /** What a quotient of this indicator is written in. */
    public RatioUnit ratioUnit() {
        return isRate() ? RatioUnit.PERCENT : RatioUnit.PLAIN;
    }

    /** Whether values are percentages, so that differences are percentage points. */
    public boolean isRate() {
        return "%".equals(naming.measureUnit());
    }

    /** Whether values come about in their periods and add up over the year: no stock, no rate. */
    public boolean isFlow() {
        var over = arithmetic.timeAggregation();
        return !isRate() && (over == TimeAggregation.SUM || over == TimeAggregation.YTD);
    }

    /** Whether values are amounts of money, in 元, 万元 or 亿元. */
    public boolean isMoney() {
        return naming.measureUnit().endsWith("\u5143");
    }

    /** Whether a numerator and a denominator are asked for, from which the value follows. */
    public boolean asksForParts() {
        return arithmetic.isRatio() || arithmetic.isConsolidated() && isQuotient();
    }

    /** Whether a weight is asked for beside the value. */
    public boolean asksForWeight() {
        return arithmetic.asksForWeight();
    }

    /** Whether a value lacks what a unit above needs to add it up: the parts of a rate, the weight of a mean. */
    public boolean isBare(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return asksForParts() && (numerator == null || denominator == null) || asksForWeight() && denominator == null;
    }

    /** Whether what is entered grows from January on, so that a lower value than the period before looks wrong. */
    public boolean growsWithinTheYear() {
        return arithmetic.entryBasis() == EntryBasis.CUMULATIVE && !asksForParts() && !asksForWeight() && !isQuotient();
    }

    /** Whether a part of the year shows it as it stands at the end: a stock, or a quotient of the year so far. */
    public boolean standsInParts() {
        var over = arithmetic.timeAggregation();
        return (over == TimeAggregation.LAST || over == TimeAggregation.YTD) && !growsWithinTheYear();
    }

    /** Whether what is entered speaks of the year so far. */
    public boolean isOfTheYear() {
        return arithmetic.entryBasis() == EntryBasis.CUMULATIVE;
    }

    /** Whether a fall of what should grow is at least possible: a profit of consolidated statements can turn. */
    public boolean mayFallWithinTheYear() {
        return arithmetic.isConsolidated();
    }

    /** Whether every unit adds to the whole: one that is missing makes it look smaller than it is. A quotient does not add up. */
    public boolean growsWithEveryUnit() {
        return !isQuotient() && (arithmetic.unitAggregation() == UnitAggregation.SUM || arithmetic.isConsolidated());
    }

    /** Whether a value below zero is at least possible: of statements, as profit and cash flow, and of rates that are no part of a whole, as growth. */
    public boolean mayBeNegative() {
        return !naming.wholeNumber() && (arithmetic.isConsolidated() || isQuotient() && !entryRules.partWithinWhole());
    }

    /** Whether a figure has no more decimals than the definition: not of amounts, of which the cents count, of statements, nor of what is divided. */
    public boolean keepsToItsDecimals() {
        return !isMoney() && !isQuotient() && !arithmetic.isConsolidated() && !asksForParts() && !asksForWeight();
    }

    private boolean isQuotient() {
        return isRate() || naming.measureUnit().contains("/");
    }
}
