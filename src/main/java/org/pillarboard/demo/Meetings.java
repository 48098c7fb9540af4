package org.pillarboard.demo;

import java.math.BigDecimal;
import java.util.stream.LongStream;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Period;

/** Duties kept of duties due, month by month: nearly all, fewer round the Spring Festival and in July. */
final class Meetings implements Shape {

    private static final double DIP = 0.04;

    @Override
    public void draw(FigureSpec spec, IndicatorRow indicator, Canvas canvas) {
        for (int year = FigureSpec.FIRST_YEAR; year <= Canvas.LAST_YEAR; year++) {
            for (String unit : canvas.firms().shares(spec.units()).keySet()) {
                canvas.periods(spec, year).stream().filter(period -> canvas.isIn(unit, period))
                        .forEach(period -> canvas.put(new Cell(spec.code(), unit, period), figure(spec, unit, period)));
            }
        }
    }

    private static EnteredFigure figure(FigureSpec spec, String unit, Period period) {
        double size = spec.size() * Dice.of("size", spec.code(), unit).uniform(0.6, 1.5);
        var dice = Dice.of("meetings", spec.code(), unit, period);
        long due = Math.max(1, Math.round(size * dice.factor(0.08)));
        boolean dips = spec.size() > 10 && (period.lastMonth() == 2 || period.lastMonth() == 7);
        double kept = dice.nearOne() - (dips ? DIP : 0);
        long held = LongStream.range(0, due).filter(each -> dice.chance(kept)).count();
        return EnteredFigure.ofParts(BigDecimal.valueOf(held), BigDecimal.valueOf(due));
    }
}
