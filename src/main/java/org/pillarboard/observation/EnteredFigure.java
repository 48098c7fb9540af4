package org.pillarboard.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.rule.Figure;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;

/**
 * A figure as it is entered, complete or not.
 *
 * @param value           in the indicator's unit; of a rate in %, 98.5 means 98.5 %
 * @param numerator       of a rate, or the day of the month a milestone was reached, or null
 * @param denominator     of a rate, or the weight of a weighted average, or null
 * @param publishedGrowth growth over the year before in %, as its publisher states it; kept beside the computed one
 * @param scopeNote       what the figure covers, where that needs saying
 * @param sourceNote      where it was taken from
 */
@Embeddable
public record EnteredFigure(
        @Column(precision = 24, scale = 6) @Nullable BigDecimal value,
        @Column(precision = 24, scale = 6) @Nullable BigDecimal numerator,
        @Column(precision = 24, scale = 6) @Nullable BigDecimal denominator,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Qualifier qualifier,
        @Column(precision = 12, scale = 4) @Nullable BigDecimal publishedGrowth,
        @Nullable String scopeNote, @Nullable String sourceNote) {

    /** Decimals kept of every figure. */
    public static final int SCALE = 6;

    public static EnteredFigure empty() {
        return new EnteredFigure(null, null, null, Qualifier.EXACT, null, null, null);
    }

    public static EnteredFigure of(BigDecimal value) {
        return empty().withValue(value);
    }

    /** A rate from its parts; the value follows from them. */
    public static EnteredFigure ofParts(BigDecimal numerator, BigDecimal denominator) {
        return new EnteredFigure(null, numerator, denominator, Qualifier.EXACT, null, null, null);
    }

    /** Something was done on that day: of a milestone the numerator is the day of the month. */
    public static EnteredFigure doneOn(LocalDate day) {
        return new EnteredFigure(BigDecimal.ONE, BigDecimal.valueOf(day.getDayOfMonth()), null, Qualifier.EXACT, null, null, null);
    }

    public EnteredFigure withValue(@Nullable BigDecimal newValue) {
        return new EnteredFigure(newValue, numerator, denominator, qualifier, publishedGrowth, scopeNote, sourceNote);
    }

    public EnteredFigure withQualifier(Qualifier newQualifier) {
        return new EnteredFigure(value, numerator, denominator, newQualifier, publishedGrowth, scopeNote, sourceNote);
    }

    public EnteredFigure withSource(@Nullable String newSource) {
        return new EnteredFigure(value, numerator, denominator, qualifier, publishedGrowth, scopeNote, newSource);
    }

    /** The same with the value that follows from its parts, where the indicator is a rate and both stand. */
    public EnteredFigure completedFor(IndicatorRow indicator) {
        boolean parts = numerator != null && denominator != null && denominator.signum() != 0;
        if (!parts || !indicator.asksForParts()) {
            return this;
        }
        return withValue(indicator.ratioUnit().of(numerator, denominator).setScale(SCALE, RoundingMode.HALF_UP));
    }

    /** Whether it has a value and lacks what a unit above needs to add it up: the parts of a rate, the weight of a mean. */
    public boolean isBareFor(IndicatorRow indicator) {
        return value != null && indicator.isBare(numerator, denominator);
    }

    /** Whether it is the same figure in numbers and exactness; of a rate the parts decide. */
    public boolean hasNumbersOf(EnteredFigure other) {
        boolean parts = numerator != null && denominator != null && other.numerator != null;
        return qualifier == other.qualifier && isSame(numerator, other.numerator) && isSame(denominator, other.denominator)
                && (parts || isSame(value, other.value));
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    /** Whether there is a value to submit. */
    public boolean isComplete() {
        return value != null;
    }

    /** The figure for a period; only of a complete one. */
    Figure at(Period period) {
        return new Figure(period, Objects.requireNonNull(value), numerator, denominator, qualifier);
    }
}
