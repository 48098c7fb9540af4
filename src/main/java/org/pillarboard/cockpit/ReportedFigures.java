package org.pillarboard.cockpit;

import java.util.Optional;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Board;
import org.pillarboard.observation.IndicatorReading;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Headline figures as they were reported and approved: asked last, when no register knows better. */
@Component
@Order
class ReportedFigures implements HeadlineFigures {

    @Override
    public Optional<IndicatorReading> find(IndicatorRow indicator, Board board) {
        return board.find(indicator.code());
    }
}
