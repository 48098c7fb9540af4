package org.pillarboard.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a batch and what stands in its cell.
 *
 * @param draft    the figure, a rate completed from its parts
 * @param official the official figure of the cell, if there is one
 * @param open     what has been typed or submitted for the cell and is not decided, if anything
 * @param checks   what the checks say, the other figures of the batch taken as if they were official
 */
public record BatchLine(ObservationDraft draft, @Nullable ObservationRow official, @Nullable UpdateRow open,
        List<CheckResult> checks) {

    public boolean isBlocked() {
        return checks.stream().anyMatch(CheckResult::blocks);
    }

    /** Whether it looks odd and nobody has said why it is right. */
    public boolean isUnexplained() {
        return !checks.isEmpty() && (draft.softReason() == null || draft.softReason().isBlank());
    }
}
