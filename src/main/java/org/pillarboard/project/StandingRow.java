package org.pillarboard.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a project runs, since when, why, and the paper that says so. */
public record StandingRow(ProjectStanding standing, LocalDate on, @Nullable String reason, @Nullable String paper) {
}
