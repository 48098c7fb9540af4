package org.pillarboard.cockpit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pillarboard.evidence.EvidenceRow;
import org.pillarboard.observation.ObservationRow;

/**
 * What was official of an indicator at a unit and all below within some years.
 *
 * @param observations every version of the figures, the newest first
 * @param evidence     the files behind an observation, by {@link ObservationRow#updateId}
 */
public record FigureHistory(List<ObservationRow> observations, Map<UUID, List<EvidenceRow>> evidence) {

    /** The years that have figures, the newest first. */
    public Stream<Integer> years() {
        return observations.stream().map(row -> row.period().year()).distinct().sorted(Comparator.reverseOrder());
    }

    /** What of it is of one year. */
    public FigureHistory in(int year) {
        return new FigureHistory(observations.stream().filter(row -> row.period().year() == year).toList(), evidence);
    }
}
