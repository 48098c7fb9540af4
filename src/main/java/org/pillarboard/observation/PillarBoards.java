package org.pillarboard.observation;

import java.util.List;
import java.util.SequencedMap;

/**
 * A pillar as read at a unit and at the units below it.
 *
 * @param months the unit's boards from January on; the last is that of the period looked at, the
 *               readings of those before have neither curve nor forecast
 * @param below  the boards of the units directly below, in the tree's order, for their scores: likewise
 */
public record PillarBoards(List<Board> months, SequencedMap<String, Board> below) {

    /** The unit's board of the period looked at. */
    public Board now() {
        return months.getLast();
    }
}
