package org.pillarboard.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A closing (销号) asked for, checked by the section and signed.
 *
 * @param selfReport what the owner says was reached; empty for those who see it once the section has checked it
 */
public record ClosingRow(UUID id, Subject subject, String selfReport, TwoHands hands, @Nullable String reopenedBy,
        @Nullable Instant reopenedAt, @Nullable String reopenReason) {

    /** As it stood at a moment. */
    ClosingRow at(Instant until) {
        boolean reopened = reopenedAt != null && !reopenedAt.isAfter(until);
        return new ClosingRow(id, subject, selfReport, hands.at(until), reopened ? reopenedBy : null, reopened ? reopenedAt : null,
                reopened ? reopenReason : null);
    }

    /** Whether it waits between the section's check and the signature: what was checked is what is signed. */
    public boolean isChecked() {
        return hands.state() == RequestState.CHECKED;
    }

    /** For those who see what a section has checked alone: what an owner says before is not told. */
    ClosingRow asChecked() {
        return hands.checkedBy() != null ? this : new ClosingRow(id, subject, "", hands, reopenedBy, reopenedAt, reopenReason);
    }

    /** What can be closed. */
    public enum Kind {
        PROJECT, TASK
    }

    /** What a closing is about. */
    public record Subject(Kind kind, UUID id, String code, String unitCode, String sectionCode) {
    }
}
