package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A milestone on a project's strip.
 *
 * @param weight   in % of the project
 * @param after    numbers of the milestones it follows
 * @param daysLate from the promise to completion or to the day; negative when early or not due
 */
public record MilestoneMark(UUID id, int seq, String name, String nameEn, BigDecimal weight, List<Integer> after, MilestoneDates dates,
        MilestoneState state, long daysLate) {

    /** In the language, as far as it is named in it. */
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") && !nameEn.isBlank() ? nameEn : name;
    }

    static MilestoneMark of(Milestone milestone, ProjectStanding standing, LocalDate day) {
        return new MilestoneMark(milestone.id(), milestone.seq(), milestone.name(), milestone.nameEn(), milestone.weight(),
                milestone.predecessors(), milestone.dates(), MilestoneState.of(milestone.dates(), standing, day), milestone.dates().daysLate(day));
    }
}
