package org.pillarboard.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step that was promised, as far as shares ask of it. */
record PlannedStep(String unitCode, LocalDate plannedOn, @Nullable LocalDate completedOn) {

    boolean isDoneBy(LocalDate day) {
        return completedOn != null && !completedOn.isAfter(day);
    }

    boolean isOnTime() {
        return completedOn != null && !completedOn.isAfter(plannedOn);
    }
}
