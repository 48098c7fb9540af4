package org.pillarboard.observation;

import java.util.SequencedMap;

/**
 * A pillar as read at a unit and at the units below it.
 *
 * @param own   the unit's year
 * @param below the boards of the units directly below cut to the same span, in the tree's order, for their scores: their
 *              readings have neither curve nor forecast
 */
public record PillarBoards(SpanBoards own, SequencedMap<String, Board> below) {
}
