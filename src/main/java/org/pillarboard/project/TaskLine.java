package org.pillarboard.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as far as its ledger's figures ask of it. */
record TaskLine(String unitCode, LocalDate startsOn, LocalDate dueOn, @Nullable LocalDate doneOn,
        @Nullable LocalDate terminatedOn, boolean closingOpen) {

    TaskState.Dates dates() {
        return new TaskState.Dates(startsOn, dueOn, doneOn, terminatedOn, closingOpen);
    }
}
