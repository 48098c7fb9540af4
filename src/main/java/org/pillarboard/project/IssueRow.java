package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Signature;

/** A problem in the way of a project and how it ended, if it did. */
public record IssueRow(UUID id, String text, boolean major, String helper, Signature raisedBy, Instant raisedAt,
        @Nullable LocalDate wantedOn, @Nullable LocalDate solvedOn, @Nullable String solution) {

    public boolean isOpen() {
        return solvedOn == null;
    }
}
