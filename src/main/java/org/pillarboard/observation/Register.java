package org.pillarboard.observation;

import java.time.Instant;
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

    /**
     * The facts that entered the figure of a unit, by day, as they were known at a moment.
     *
     * @param ask of one unit
     */
    default List<FigureOrigin> origins(RegisterAsk ask, Instant known) {
        return List.of();
    }
}
