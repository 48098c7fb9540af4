package org.pillarboard.cockpit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.observation.ObservationRow;

/**
 * What was official of an indicator at a unit and all below within some years.
 *
 * @param observations every version of the figures, the newest first
 * @param evidence     the files behind an observation, by {@link ObservationRow#updateId}
 */
public record FigureHistory(List<ObservationRow> observations, Map<UUID, List<EvidenceRow>> evidence) {
}
