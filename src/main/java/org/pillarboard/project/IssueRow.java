package org.pillarboard.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Signature;

/** A problem in the way of a project and how it ended, if it did. */
public record IssueRow(UUID id, String text, boolean major, String helper, Signature raisedBy, Instant raisedAt,
        @Nullable LocalDate wantedOn, @Nullable LocalDate solvedOn, @Nullable String solution) {

    /** As it stood on a day: what was solved later was open. */
    IssueRow on(LocalDate day) {
        return solvedOn != null && solvedOn.isAfter(day) ? new IssueRow(id, text, major, helper, raisedBy, raisedAt, wantedOn, null, null) : this;
    }

    public boolean isOpen() {
        return solvedOn == null;
    }
}
