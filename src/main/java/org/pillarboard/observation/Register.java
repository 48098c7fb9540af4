package org.pillarboard.observation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A register (台账) that knows figures so nobody has to type them: projects, tasks, debt. From the day an administrator opens
 * its feed ({@link RegisterFeeds}) an indicator's figures are asked of the register by {@link RegisterFigures}, and no form,
 * import or draft takes one.
 */
public interface Register {

    /** Codes of the indicators the register can compute. */
    Set<String> feeds();

    /** The figures it knows, by unit: none of a unit it knows nothing of. */
    default Map<String, EnteredFigure> figures(RegisterAsk ask) {
        return Map.of();
    }

    /** The facts an official figure was added up from, where it is a sum of facts, by day. */
    default List<FigureOrigin> origins(ObservationRow figure) {
        return List.of();
    }
}
