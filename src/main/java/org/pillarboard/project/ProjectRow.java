package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/**
 * A line of the portfolio.
 *
 * @param colour      judged on the filter's day
 * @param selfRating  how the owner sees it; null: not said
 * @param progress    share of the weights done, in %
 * @param next        the open milestone that is due first; null when none is open
 * @param daysOverdue of the longest overdue open milestone; 0 when none is
 * @param slipDays    from the planned to the forecast finish
 * @param milestones  all of them in their order, for the strip
 */
public record ProjectRow(UUID id, String code, String name, String typeCode, String pillarCode, String sectionCode,
        String unitCode, UUID ownerId, String ownerName, ProjectColour colour, @Nullable Rag selfRating, BigDecimal progress,
        @Nullable NextMilestone next, long daysOverdue, int slipDays, @Nullable LocalDate baselineFinish,
        @Nullable LocalDate forecastFinish, ProjectStanding standing, ProjectMoney money, Place place, Set<String> tags,
        List<MilestoneMark> milestones, boolean demo) {

    /** The milestone that is due first. */
    public record NextMilestone(String name, @Nullable LocalDate plannedOn, MilestoneState state) {
    }

    public ProjectLight light() {
        return colour.light();
    }

    /** The name of the milestone that is due first in the language; empty when none is. */
    public String nextName(Locale locale) {
        return next == null ? "" : milestones.stream().filter(mark -> mark.name().equals(next.name())).findFirst()
                .map(mark -> mark.name(locale)).orElse(next.name());
    }

    /** Whether the owner's rating and the computed light disagree (自评与系统评级不一致). */
    public boolean disagrees() {
        return selfRating != null && light().rag().isPresent() && light().rag().get() != selfRating;
    }

    /** Whether an overdue milestone has no day it is expected on: the finish can only be later than what is forecast. */
    public boolean isFinishOpen() {
        return milestones.stream().anyMatch(mark -> mark.state() == MilestoneState.OPEN_RED && mark.dates().forecastOn() == null);
    }

    /** Whether it is stopped or was ended unfinished: its finish is neither kept nor missed. */
    public boolean isHalted() {
        return standing == ProjectStanding.PAUSED || standing == ProjectStanding.CANCELLED;
    }

    /** Whether the day a project that is not done was to be finished on lies behind: then it stands for nothing any more. */
    public boolean hasPassed(LocalDate day) {
        return !isHalted() && forecastFinish != null && forecastFinish.isBefore(day) && milestones.stream().anyMatch(mark -> !mark.state().isDone());
    }

    /** The sentence of a finish that has passed: a day that was foreseen was not the plan's. */
    public String passedKey() {
        boolean foreseen = milestones.stream().anyMatch(mark -> !mark.state().isDone() && Objects.equals(mark.dates().forecastOn(), forecastFinish));
        return foreseen ? "project.forecastPassed" : "project.planPassed";
    }

    /** Days since the finish that has passed. */
    public long daysPassed(LocalDate day) {
        return forecastFinish == null ? 0 : ChronoUnit.DAYS.between(forecastFinish, day);
    }

    /** Days from the planned finish to the day it is expected or was finished on; negative when early, null without both days. */
    public @Nullable Long daysLate() {
        return baselineFinish == null || forecastFinish == null ? null : ChronoUnit.DAYS.between(baselineFinish, forecastFinish);
    }

    /** The sentence of a cause; of a finish that can only be later than what is foreseen the delay is the least there will be. */
    public String keyOf(ProjectColour.Cause cause) {
        return cause.trouble() == ProjectColour.Trouble.SLIP && isFinishOpen() ? cause.key() + ".least" : cause.key();
    }

    public OverdueBand band() {
        return OverdueBand.of(daysOverdue);
    }
}
