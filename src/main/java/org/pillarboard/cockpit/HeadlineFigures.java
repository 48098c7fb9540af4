package org.pillarboard.cockpit;

import java.util.Optional;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Board;
import org.pillarboard.observation.IndicatorReading;

/**
 * Where a headline figure of the mission comes from. A register that computes one (debt, projects, reform tasks) brings its
 * own; the first that knows the figure is believed.
 */
public interface HeadlineFigures {

    /** The figure at the board's unit and period, when this source knows it. */
    Optional<IndicatorReading> find(IndicatorRow indicator, Board board);
}
