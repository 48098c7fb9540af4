package org.pillarboard.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a milestone.
 *
 * @param firstPlannedOn promised first; never overwritten
 * @param plannedOn      promised by the baseline in force
 * @param forecastOn     now believed
 * @param completedOn    happened
 * @param notStarted     its turn has not come: not judged whatever the plan says
 */
public record MilestoneDates(@Nullable LocalDate firstPlannedOn, @Nullable LocalDate plannedOn,
        @Nullable LocalDate forecastOn, @Nullable LocalDate completedOn, boolean notStarted) {

    /** An open milestone with one plan. */
    public static MilestoneDates planned(@Nullable LocalDate plannedOn) {
        return new MilestoneDates(plannedOn, plannedOn, null, null, false);
    }

    public MilestoneDates completed(LocalDate day) {
        return new MilestoneDates(firstPlannedOn, plannedOn, forecastOn, day, false);
    }

    public MilestoneDates forecast(@Nullable LocalDate day) {
        return new MilestoneDates(firstPlannedOn, plannedOn, day, completedOn, notStarted);
    }

    /** The day it happened or is now believed to happen; null without any. */
    public @Nullable LocalDate expectedOn() {
        return completedOn != null ? completedOn : promisedOn();
    }

    /** The last word on its day: the forecast, else the plan. */
    public @Nullable LocalDate promisedOn() {
        return forecastOn != null ? forecastOn : plannedOn;
    }

    /** Days from the promise to completion, or of an open one to the day; negative when early or not due; 0 without plan. */
    public long daysLate(LocalDate day) {
        return plannedOn == null ? 0 : ChronoUnit.DAYS.between(plannedOn, completedOn != null ? completedOn : day);
    }

    /** Days from the first promise to what is now believed or happened; 0 without a first promise. */
    public long slipFromFirst() {
        var expected = expectedOn();
        return firstPlannedOn == null || expected == null ? 0 : ChronoUnit.DAYS.between(firstPlannedOn, expected);
    }
}
