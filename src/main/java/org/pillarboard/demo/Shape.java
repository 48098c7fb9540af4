package org.pillarboard.demo;

import org.pillarboard.indicator.IndicatorRow;

/** Draws the figures of one indicator, for all its units and periods. */
interface Shape {

    void draw(FigureSpec spec, IndicatorRow indicator, Canvas canvas);
}
