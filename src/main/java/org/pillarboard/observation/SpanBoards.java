package org.pillarboard.observation;

import java.util.List;
import org.pillarboard.rule.PillarScore;

/**
 * A unit's year, and the span of it that is looked at.
 *
 * @param months the boards from January on, each of the year so far; the readings of those before the last have neither
 *               curve nor forecast
 * @param shown  the last of them, cut to the span: what came in the month or quarter against its part of the plan
 */
public record SpanBoards(List<Board> months, Board shown) {

    /** The board of the year so far. */
    public Board now() {
        return months.getLast();
    }

    /** Scores of a pillar by month. */
    public List<PillarScore> scores(String pillarCode) {
        return months.stream().map(board -> board.score(pillarCode)).toList();
    }
}
