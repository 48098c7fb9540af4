package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Period;

/** The monthly and quarterly statements, from the books of the firms. A group's statement holds its part while it is in scope. */
final class Statements implements Shape {

    /** The firm that leaves the scope, and the group whose statement it leaves with. */
    static final String LEAVING = "DEMO-E14";
    static final String LEFT_BEHIND = "DEMO-E01";
    static final Set<String> SENT_FOR_INFORMATION = Set.of("OE01", "OE02", "OE07");
    private static final double CENT = 10_000;

    private final Map<String, Accounts> books = new HashMap<>();

    @Override
    public void draw(FigureSpec spec, IndicatorRow indicator, Canvas canvas) {
        canvas.firms().all().forEach(firm -> books.computeIfAbsent(firm.code(), code -> new Accounts(firm, canvas.catalogue())));
        for (Firm firm : canvas.firms().all()) {
            for (int year = FigureSpec.FIRST_YEAR - 1; year <= Canvas.LAST_YEAR; year++) {
                canvas.periods(spec, year).stream()
                        .filter(period -> firm.isIn(period) || SENT_FOR_INFORMATION.contains(spec.code()))
                        .forEach(period -> canvas.put(new Cell(spec.code(), firm.code(), period),
                                figure(spec.code(), firm, period, canvas)));
            }
        }
    }

    private EnteredFigure figure(String code, Firm firm, Period period, Canvas canvas) {
        var month = YearMonth.from(period.endsOn());
        var own = Entry.of(code, books.get(firm.code()), month);
        boolean holds = firm.code().equals(LEFT_BEHIND) && canvas.firms().get(LEAVING).isIn(period);
        var whole = holds ? own.plus(Entry.of(code, books.get(LEAVING), month)) : own;
        return whole.figure();
    }

    /** A statement's line: a sum, or the two sides of a quotient. */
    private record Entry(BigDecimal above, BigDecimal below) {

        static Entry of(String code, Accounts books, YearMonth month) {
            double toYear = 12.0 / month.getMonthValue();
            return switch (code) {
                case "OE01" -> sum(Parts.round(books.profit(month) * CENT, 0));
                case "OE07" -> sum(Parts.round(books.revenue(month), 4));
                case "OE02" -> leverage(books, month);
                case "OE03" -> of(books.profit(month) * 0.8 * toYear * CENT, books.equity(month) * CENT);
                case "OE04" -> of(books.cash(month) * CENT, books.revenue(month) * CENT);
                case "OE05" -> of(books.research(month) * CENT, books.revenue(month) * CENT);
                default -> of(books.valueAdded(month) * CENT, books.staff(month));
            };
        }

        /** So that the quotient is what the books say, to the second decimal. */
        private static Entry leverage(Accounts books, YearMonth month) {
            var assets = Parts.round(books.assets(month), 2);
            return new Entry(assets.multiply(Parts.round(books.leverage(month), 4)), assets);
        }

        private static Entry of(double above, double below) {
            return new Entry(Parts.round(above, 0), Parts.round(below, 0));
        }

        private static Entry sum(BigDecimal value) {
            return new Entry(value, BigDecimal.ZERO);
        }

        Entry plus(Entry other) {
            return new Entry(above.add(other.above), below.add(other.below));
        }

        EnteredFigure figure() {
            return below.signum() == 0 ? EnteredFigure.of(above) : EnteredFigure.ofParts(above, below);
        }
    }
}
