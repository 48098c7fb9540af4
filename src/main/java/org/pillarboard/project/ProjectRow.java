package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    public OverdueBand band() {
        return OverdueBand.of(daysOverdue);
    }
}
