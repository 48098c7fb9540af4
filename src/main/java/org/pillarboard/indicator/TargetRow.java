package org.pillarboard.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a target, with who entered it and since when it is known. Versions are appended, never changed. */
public record TargetRow(UUID id, TargetDraft draft, Instant knownFrom, String author) {

    public String indicatorCode() {
        return draft.indicatorCode();
    }

    public String unitCode() {
        return draft.unitCode();
    }

    public int year() {
        return draft.year();
    }

    /** Whether it is known at a moment and effective on a day. */
    boolean isInForce(Instant known, LocalDate day) {
        return !knownFrom.isAfter(known) && !draft.effectiveOn().isAfter(day);
    }
}
