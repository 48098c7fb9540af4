package org.pillarboard.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.rule.Plan;
import org.pillarboard.shared.Period;

/** What adds up over the year: the year's amount follows target and pace, the months its plan, the units their shares. */
final class Flows implements Shape {

    private static final double MONTH_NOISE = 0.12;
    private static final double UNIT_NOISE = 0.2;

    @Override
    public void draw(FigureSpec spec, IndicatorRow indicator, Canvas canvas) {
        for (int year = FigureSpec.FIRST_YEAR; year <= Canvas.LAST_YEAR; year++) {
            var periods = canvas.periods(spec, year);
            var plan = canvas.plan(spec, year);
            long[] amounts = Parts.of(amount(spec, plan, year, periods.getLast()), weights(spec, plan, periods));
            spread(spec, indicator, canvas, periods, amounts);
        }
    }

    private static long amount(FigureSpec spec, Plan plan, int year, Period last) {
        if (spec.isAmountGiven(year)) {
            return Parts.pieces(spec.paceOrAmount(year), spec.decimals());
        }
        double promised = spec.volume(year) * plan.share(last.endsOn()).doubleValue();
        double asked = spec.decimals() == 0 ? StrictMath.floor(promised + 1e-9) : promised;
        return Parts.pieces(asked * spec.paceOrAmount(year), spec.decimals());
    }

    private static double[] weights(FigureSpec spec, Plan plan, List<Period> periods) {
        var dice = Dice.of("months", spec.code(), periods.getFirst().year());
        var weights = new double[periods.size()];
        double before = 0;
        for (int i = 0; i < weights.length; i++) {
            double until = plan.share(periods.get(i).endsOn()).doubleValue();
            weights[i] = (until - before) * dice.factor(MONTH_NOISE);
            before = until;
        }
        return weights;
    }

    private static void spread(FigureSpec spec, IndicatorRow indicator, Canvas canvas, List<Period> periods, long[] amounts) {
        Map<String, Double> shares = canvas.firms().shares(spec.units());
        var units = new ArrayList<>(shares.keySet());
        var soFar = new long[units.size()];
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            long[] parts = Parts.of(amounts[i], units.stream().mapToDouble(unit -> !canvas.isIn(unit, period) ? 0
                    : shares.get(unit) * Dice.of("share", spec.code(), unit, period).factor(UNIT_NOISE)).toArray());
            for (int j = 0; j < parts.length; j++) {
                soFar[j] += parts[j];
                long pieces = Canvas.isCumulative(indicator) ? soFar[j] : parts[j];
                if (canvas.isIn(units.get(j), period)) {
                    canvas.put(new Cell(spec.code(), units.get(j), period),
                            EnteredFigure.of(Parts.figure(pieces, spec.decimals())));
                }
            }
        }
    }
}
