package org.pillarboard.observation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter has typed for a cell so far.
 *
 * @param version the version of the open update it changes, null when the reporter saw none
 */
public record ObservationDraft(Cell cell, EnteredFigure figure, @Nullable String softReason,
        @Nullable String correctionReason, @Nullable UUID importId, @Nullable Long version) {

    public static ObservationDraft of(Cell cell, EnteredFigure figure) {
        return new ObservationDraft(cell, figure, null, null, null, null);
    }

    public ObservationDraft withFigure(EnteredFigure newFigure) {
        return new ObservationDraft(cell, newFigure, softReason, correctionReason, importId, version);
    }

    /** The same figure, brought by an import of a file. */
    public ObservationDraft from(UUID file) {
        return new ObservationDraft(cell, figure, softReason, correctionReason, file, version);
    }

    public ObservationDraft seenAt(@Nullable Long seen) {
        return new ObservationDraft(cell, figure, softReason, correctionReason, importId, seen);
    }

    public ObservationDraft because(@Nullable String soft, @Nullable String correction) {
        return new ObservationDraft(cell, figure, soft, correction, importId, version);
    }
}
