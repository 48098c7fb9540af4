package org.pillarboard.demo;

import java.math.BigDecimal;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;

/** Values along a line: exact in the months the line names, near it in between. */
final class Courses implements Shape {

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
        return switch (spec.kind()) {
            case ZERO -> EnteredFigure.of(BigDecimal.ZERO);
            case DEED -> EnteredFigure.of(spec.deed().isDoneBy(period.endsOn()) ? BigDecimal.ONE : BigDecimal.ZERO);
            case SURVEY -> survey(spec, unit, period);
            default -> value(spec, period);
        };
    }

    private static EnteredFigure value(FigureSpec spec, Period period) {
        var line = new Line(spec.line());
        double noise = line.isGiven(period.endsOn()) ? 0 : spec.noise();
        double value = Dice.of("course", spec.code(), period).gauss(line.at(period.endsOn()), noise);
        var figure = Parts.round(value, spec.decimals());
        return spec.weight().isEmpty() ? EnteredFigure.of(figure)
                : weighted(figure, Parts.round(new Line(spec.weight()).at(period.endsOn()), 1));
    }

    private static EnteredFigure survey(FigureSpec spec, String unit, Period period) {
        var dice = Dice.of("survey", spec.code(), unit, period);
        double value = Math.min(100, dice.gauss(new Line(spec.line()).at(period.endsOn()), spec.noise()));
        return weighted(Parts.round(value, spec.decimals()), Parts.round(spec.size() * dice.uniform(0.6, 1.4), 0));
    }

    private static EnteredFigure weighted(BigDecimal value, BigDecimal weight) {
        return new EnteredFigure(value, null, weight, Qualifier.EXACT, null, null, null);
    }
}
