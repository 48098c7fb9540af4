package org.pillarboard.ui.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.MilestoneMark;
import org.pillarboard.project.Progress;

/** How far a project should be by a day (序时): the share of the weights whose planned day has come. */
final class PlanToDate {

    private PlanToDate() {
    }

    /** In %; null when no milestone is planned. */
    static @Nullable BigDecimal of(List<MilestoneMark> marks, LocalDate day) {
        if (marks.stream().allMatch(mark -> mark.dates().plannedOn() == null)) {
            return null;
        }
        return Progress.of(marks.stream().map(mark -> new Progress.Part(mark.weight(),
                mark.dates().plannedOn() != null && !mark.dates().plannedOn().isAfter(day))).toList());
    }
}
