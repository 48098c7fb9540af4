package org.pillarboard.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Period;

/** Figures that follow other figures: the rate of a list, the guns of the piles; and stocks, which never fall. */
final class Followers implements Shape {

    private static final double GUNS_A_PILE = 1.6;
    private static final List<FigureSpec> SPECS = FigureSpec.all();

    @Override
    public void draw(FigureSpec spec, IndicatorRow indicator, Canvas canvas) {
        var shares = canvas.firms().shares(spec.units());
        for (String unit : shares.keySet()) {
            long stock = Math.round(spec.size() * shares.get(unit));
            for (int year = FigureSpec.FIRST_YEAR; year <= Canvas.LAST_YEAR; year++) {
                for (Period period : canvas.periods(spec, year)) {
                    var cell = new Cell(spec.code(), unit, period);
                    var figure = switch (spec.kind()) {
                        case SHARE_OF -> EnteredFigure.ofParts(followed(spec, cell, canvas), Parts.round(all(spec, year), 0));
                        case GUNS -> EnteredFigure.of(BigDecimal.valueOf(stock += guns(followed(spec, cell, canvas), cell)));
                        default -> EnteredFigure.of(Parts.round(new Line(spec.line()).at(period.endsOn()), spec.decimals()));
                    };
                    canvas.put(cell, figure);
                }
            }
        }
    }

    private static BigDecimal followed(FigureSpec spec, Cell cell, Canvas canvas) {
        return Objects.requireNonNull(canvas.get(new Cell(spec.line(), cell.unitCode(), cell.period())).value());
    }

    /** The whole of a list is the target of what it follows. */
    private static double all(FigureSpec spec, int year) {
        return SPECS.stream().filter(other -> other.code().equals(spec.line())).findFirst().orElseThrow().volume(year);
    }

    private static long guns(BigDecimal piles, Cell cell) {
        if (cell.equals(Planted.GUNS)) {
            return Planted.GUNS_GROWTH;
        }
        double built = piles.doubleValue() * GUNS_A_PILE * Dice.of("guns", cell.unitCode(), cell.period()).factor(0.05);
        return Math.max(piles.longValue(), Math.round(built));
    }
}
