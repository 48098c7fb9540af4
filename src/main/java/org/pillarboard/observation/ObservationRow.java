package org.pillarboard.observation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;

/**
 * An official figure and its whole origin: who reported it, who approved it, when, from which source, what it replaced.
 *
 * @param updateId   the reporter's update it came from; its evidence stands behind this figure too
 * @param replacesId the figure it corrected
 * @param reason     why it was corrected, or why an odd figure is right
 * @param knownFrom  since when it is official
 */
public record ObservationRow(UUID id, String indicatorCode, String unitCode, String periodCode, EnteredFigure figure,
        Source source, @Nullable UUID updateId, @Nullable UUID replacesId, @Nullable String reason,
        String reportedByName, Instant reportedAt, String approvedByName, Instant approvedAt, LocalDate dueOn,
        Instant knownFrom) {

    public Period period() {
        return Period.parse(periodCode);
    }

    public Cell cell() {
        return new Cell(indicatorCode, unitCode, period());
    }

    /** Days it was reported after its due day; 0 when in time, of a correction, which no day was set for, and of what a register knows. */
    public long daysLate() {
        return replacesId != null || source == Source.REGISTER ? 0 : Math.max(0, dueOn.until(AsOf.dayOf(reportedAt), ChronoUnit.DAYS));
    }
}
