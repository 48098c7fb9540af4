package org.pillarboard.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pillarboard.debt.AssetStage;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.LineKind;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;

/** What idle assets bring: drawn like other flows before their register begins, told from its steps in the register's own year. */
final class IdleAssets implements Shape {

    private static final String CASH = "DR25";
    private static final int TEN_THOUSANDS = 4;

    private final Shape flows = new Flows();
    private final Map<String, List<SheetLine>> registers = DebtTable.read().registers();

    @Override
    public void draw(FigureSpec spec, IndicatorRow indicator, Canvas canvas) {
        flows.draw(spec, indicator, canvas);
        for (String unit : canvas.firms().shares(spec.units()).keySet()) {
            canvas.periods(spec, Canvas.LAST_YEAR).forEach(period -> canvas.put(new Cell(spec.code(), unit, period), EnteredFigure.of(
                    brought(spec.code(), unit, period.endsOn()).reduce(BigDecimal.ZERO, BigDecimal::add).movePointLeft(TEN_THOUSANDS))));
        }
    }

    /** In ten thousands, from January to a day. */
    private Stream<BigDecimal> brought(String code, String unit, LocalDate day) {
        var lines = registers.getOrDefault(unit, List.of());
        var steps = lines.stream().filter(line -> line.kind() == LineKind.ASSET_STEP && isWithin(line, day)).toList();
        return code.equals(CASH) ? steps.stream().filter(step -> stage(step) == AssetStage.CASH).map(step -> number(step, LineField.VALUE))
                : lines.stream().filter(line -> line.kind() == LineKind.ASSET).filter(asset -> of(asset, steps)
                        .anyMatch(step -> stage(step).isActive())).map(asset -> worth(asset, steps));
    }

    private static boolean isWithin(SheetLine step, LocalDate day) {
        var on = LocalDate.parse(step.text(LineField.ON));
        return on.getYear() == day.getYear() && !on.isAfter(day);
    }

    /** Its price where it was sold, otherwise what it stands in the books with. */
    private static BigDecimal worth(SheetLine asset, List<SheetLine> steps) {
        return of(asset, steps).filter(step -> stage(step) == AssetStage.SOLD).findFirst().map(step -> number(step, LineField.VALUE))
                .orElseGet(() -> number(asset, LineField.BOOK_VALUE));
    }

    private static Stream<SheetLine> of(SheetLine asset, List<SheetLine> steps) {
        return steps.stream().filter(step -> step.text(LineField.CODE).equals(asset.text(LineField.CODE)));
    }

    private static AssetStage stage(SheetLine step) {
        return AssetStage.valueOf(step.text(LineField.STAGE));
    }

    private static BigDecimal number(SheetLine line, LineField field) {
        return new BigDecimal(line.text(field));
    }
}
