package org.pillarboard.project;

import org.jspecify.annotations.Nullable;

/** A milestone with one of its baselines. */
record PlannedMilestone(Milestone milestone, @Nullable MilestonePlan plan) {
}
