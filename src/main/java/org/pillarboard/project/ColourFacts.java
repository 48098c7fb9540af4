package org.pillarboard.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a project's light follows from.
 *
 * @param planned       whether its end is planned
 * @param startsOn      first planned day
 * @param progress      share of the weights done, in %
 * @param earliestDue   the earliest planned day of an open milestone
 * @param earliestHeavy the same of those that weigh 15 % or more
 * @param slipDays      from the planned to the forecast finish
 * @param budget        in 万元
 * @param estimate      at completion, in 万元
 * @param majorIssues   open major problems (重大问题)
 */
public record ColourFacts(ProjectStanding standing, boolean planned, @Nullable LocalDate startsOn, BigDecimal progress,
        @Nullable LocalDate earliestDue, @Nullable LocalDate earliestHeavy, int slipDays, @Nullable BigDecimal budget,
        @Nullable BigDecimal estimate, int majorIssues) {

    static ColourFacts of(Project project) {
        var course = project.course();
        return new ColourFacts(project.standing().standing(), course.planned(), course.startsOn(), course.progress(), course.earliestDue(),
                course.earliestHeavy(), course.slipDays(), project.money().budget(), project.money().estimate(), course.majorIssues());
    }
}
