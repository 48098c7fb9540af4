package org.pillarboard.demo;

import java.math.BigDecimal;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;

/** Lists that are worked off within the year: done of all, growing with the plan. */
final class Tasks implements Shape {

    @Override
    public void draw(FigureSpec spec, IndicatorRow indicator, Canvas canvas) {
        for (int year = FigureSpec.FIRST_YEAR; year <= Canvas.LAST_YEAR; year++) {
            for (String unit : canvas.firms().shares(spec.units()).keySet()) {
                drawYear(spec, unit, year, canvas);
            }
        }
    }

    private static void drawYear(FigureSpec spec, String unit, int year, Canvas canvas) {
        var dice = Dice.of("tasks", spec.code(), unit, year);
        boolean city = unit.equals(Firms.CITY);
        long all = city ? Math.round(spec.size()) : Math.max(5, Math.round(spec.size() * dice.uniform(0.6, 1.4)));
        double pace = spec.paceOrAmount(year) * (city ? 1 : dice.factor(0.03));
        var plan = canvas.plan(spec, year);
        long done = 0;
        for (var period : canvas.periods(spec, year)) {
            double asked = all * plan.share(period.endsOn()).doubleValue() * pace;
            done = Math.max(done, Math.min(all, Math.round(asked)));
            if (canvas.isIn(unit, period)) {
                canvas.put(new Cell(spec.code(), unit, period),
                        EnteredFigure.ofParts(BigDecimal.valueOf(done), BigDecimal.valueOf(all)));
            }
        }
    }
}
