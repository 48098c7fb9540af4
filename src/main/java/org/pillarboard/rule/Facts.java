package org.pillarboard.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All a rule may look at. Start from {@link #on} and add what is known; a rule says which fact it missed.
 *
 * @param day     the day judged: the end of the period, or the day looked from for a deed
 * @param actual  the year so far in the indicator's unit; null when not reported
 * @param promise target and plan
 * @param past    the same period of last year, and the growth of the region
 * @param lines   the leverage lines of the unit's class
 * @param dates   of a deed
 */
public record Facts(LocalDate day, @Nullable BigDecimal actual, Promise promise, Past past, Lines lines, Dates dates) {

    /**
     * @param lastYear        the same period of last year, in the indicator's unit
     * @param comparable      whether both are of the same scope of units (同口径)
     * @param publishedGrowth growth in % as published, over a scope only its publisher knows; wins over the computed one
     * @param gdpGrowth       growth of the regional product in % (setting)
     */
    public record Past(@Nullable BigDecimal lastYear, boolean comparable, @Nullable BigDecimal publishedGrowth,
                       @Nullable BigDecimal gdpGrowth) {
    }

    /**
     * @param warning 预警线 in %; null where the class is not rated (financial firms)
     * @param key     重点监管线 in %
     */
    public record Lines(@Nullable BigDecimal warning, @Nullable BigDecimal key) {
    }

    /**
     * @param dueOn  promised
     * @param doneOn done, with proof; counts only from that day on
     */
    public record Dates(@Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {
    }

    /** Nothing known yet but the day. */
    public static Facts on(LocalDate day) {
        return new Facts(day, null, Promise.none(), new Past(null, true, null, null), new Lines(null, null),
                new Dates(null, null));
    }

    public Facts withActual(@Nullable BigDecimal known) {
        return new Facts(day, known, promise, past, lines, dates);
    }

    public Facts withPromise(Promise known) {
        return new Facts(day, actual, known, past, lines, dates);
    }

    public Facts withPast(Past known) {
        return new Facts(day, actual, promise, known, lines, dates);
    }

    public Facts withLines(Lines known) {
        return new Facts(day, actual, promise, past, known, dates);
    }

    public Facts withDates(Dates known) {
        return new Facts(day, actual, promise, past, lines, known);
    }
}
