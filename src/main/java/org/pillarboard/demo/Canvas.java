package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.pillarboard.indicator.Catalogue;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.indicator.PlanKind;
import org.pillarboard.indicator.TargetDraft;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.rule.EntryBasis;
import org.pillarboard.rule.Plan;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Period;

/** What the shapes draw on: the cells with their figures, and all they need to know about periods, plans and firms. */
final class Canvas {

    /** The last day that is closed: every period that ends by it has its figures. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);
    static final int LAST_YEAR = 2026;
    /** By whose seasons the story is told. */
    static final AsOf KNOWN = new AsOf(LAST_DAY);

    private static final List<CSVRecord> SCHEDULES = Table.read("schedules");

    private final Catalogue catalogue;
    private final Firms firms;
    private final Map<Cell, EnteredFigure> figures = new LinkedHashMap<>();

    Canvas(Catalogue catalogue, Firms firms) {
        this.catalogue = catalogue;
        this.firms = firms;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Firms firms() {
        return firms;
    }

    void put(Cell cell, EnteredFigure figure) {
        figures.put(cell, figure);
    }

    void wipe(Cell cell) {
        figures.remove(cell);
    }

    EnteredFigure get(Cell cell) {
        return Objects.requireNonNull(figures.get(cell), cell::key);
    }

    Map<Cell, EnteredFigure> figures() {
        return Collections.unmodifiableMap(figures);
    }

    /** The closed periods of a year for which an indicator is reported. */
    List<Period> periods(FigureSpec spec, int year) {
        return catalogue.get(spec.code()).rhythm().periods(year).stream()
                .filter(period -> !period.endsOn().isAfter(LAST_DAY) && !period.endsOn().isBefore(spec.firstDay())).toList();
    }

    /** Whether a unit is in the scope on the period's last day; the city always is. */
    boolean isIn(String unit, Period period) {
        return unit.equals(Firms.CITY) || firms.get(unit).isIn(period);
    }

    /** How the year's target spreads. */
    Plan plan(FigureSpec spec, int year) {
        return catalogue.planOf(target(spec, Firms.CITY, year, BigDecimal.ONE, BigDecimal.ZERO, "-"), KNOWN);
    }

    /** A target with the plan the table gives it, in force from the year's first day. */
    TargetDraft target(FigureSpec spec, String unit, int year, BigDecimal value, BigDecimal baseline, String paper) {
        boolean seasonal = !spec.season().equals("EVEN") && !spec.season().equals("SCHEDULE");
        var points = new TreeMap<LocalDate, BigDecimal>();
        if (spec.season().equals("SCHEDULE") && spec.hasTarget(year)) {
            SCHEDULES.stream().filter(row -> row.get("code").equals(spec.code()))
                    .filter(row -> Integer.parseInt(row.get("year")) == year)
                    .forEach(row -> points.put(LocalDate.parse(row.get("day")), new BigDecimal(row.get("cumulative"))));
        }
        var kind = seasonal ? PlanKind.SEASONAL : points.isEmpty() ? PlanKind.EVEN : PlanKind.SCHEDULE;
        return new TargetDraft(spec.code(), unit, year, value, baseline, kind, seasonal ? spec.season() : null, paper,
                LocalDate.of(year, 1, 1), null, paper, points);
    }

    static boolean isCumulative(IndicatorRow indicator) {
        return indicator.arithmetic().entryBasis() == EntryBasis.CUMULATIVE;
    }
}
