package org.pillarboard.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Period;

/** A share that follows a course: so many of all in the whole city, dealt out to the units that have them. */
final class Shares implements Shape {

    @Override
    public void draw(FigureSpec spec, IndicatorRow indicator, Canvas canvas) {
        for (int year = FigureSpec.FIRST_YEAR; year <= Canvas.LAST_YEAR; year++) {
            canvas.periods(spec, year).forEach(period -> drawPeriod(spec, indicator, period, canvas));
        }
    }

    private static void drawPeriod(FigureSpec spec, IndicatorRow indicator, Period period, Canvas canvas) {
        var units = canvas.firms().shares(spec.units()).keySet().stream().filter(unit -> canvas.isIn(unit, period)).toList();
        boolean grows = Canvas.isCumulative(indicator) && spec.decimals() == 0;
        double gone = grows ? period.lastMonth() / 12.0 : 1;
        long[] all = units.stream().mapToLong(unit -> size(spec, unit, gone)).toArray();
        long whole = Arrays.stream(all).sum();
        long[] some = dealt(spec, units, all, Math.round(whole * new Line(spec.line()).at(period.endsOn()) / 100));
        for (int i = 0; i < all.length; i++) {
            canvas.put(new Cell(spec.code(), units.get(i), period), EnteredFigure.ofParts(
                    Parts.figure(some[i], spec.decimals()), Parts.figure(all[i], spec.decimals())));
        }
    }

    private static long size(FigureSpec spec, String unit, double gone) {
        double size = unit.equals(Firms.CITY) ? spec.size()
                : Math.max(2, spec.size() * Dice.of("size", spec.code(), unit).uniform(0.6, 1.4));
        return Math.max(1, Parts.pieces(size * gone, spec.decimals()));
    }

    /** The same share for everybody, and what is left over one by one in an order that never changes. */
    private static long[] dealt(FigureSpec spec, List<String> units, long[] all, long sum) {
        long whole = Arrays.stream(all).sum();
        var some = new long[all.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = all[i] * sum / whole;
        }
        long left = sum - Arrays.stream(some).sum();
        var order = new ArrayList<Integer>();
        for (int i = 0; i < some.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> Dice.of("order", spec.code(), units.get(i)).uniform()));
        for (int i : order) {
            if (left > 0 && some[i] < all[i]) {
                some[i]++;
                left--;
            }
        }
        return some;
    }
}
