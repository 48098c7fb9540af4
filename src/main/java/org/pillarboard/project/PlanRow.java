package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Signature;

/** One version of a milestone's baseline: the day promised, why, on which paper, by whose hand. The first is number 1. */
public record PlanRow(int versionNo, @Nullable LocalDate plannedOn, String reason, String paper, Signature approvedBy,
        Instant approvedAt) {
}
