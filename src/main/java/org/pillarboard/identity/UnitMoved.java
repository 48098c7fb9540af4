package org.pillarboard.identity;

import java.time.LocalDate;
import java.util.Set;

/**
 * A unit hangs elsewhere in the tree from now on, counts from another day on, or counts no longer from a day on or again; told in the
 * transaction that changes it.
 *
 * @param unitCode the unit that moved, with all below it
 * @param above    the units it was below and those it is below now
 * @param fromOn   the first day whose periods it concerns
 */
public record UnitMoved(String unitCode, Set<String> above, LocalDate fromOn) {

    public UnitMoved {
        above = Set.copyOf(above);
    }
}
