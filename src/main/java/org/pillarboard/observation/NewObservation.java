package org.pillarboard.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes official: who reported it, who approved it, when, for which cell. */
record NewObservation(Cell cell, EnteredFigure figure, Source source, @Nullable UUID updateId, @Nullable String reason,
        String reportedByName, Instant reportedAt, String approvedByName, Instant approvedAt, LocalDate dueOn) {
}
