package org.pillarboard.demo;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;

/** The planted cases: written last, and they always win. */
final class Planted {

    /** Case C04: the guns were typed where the piles belong, put right two days later. */
    static final Cell MIXED_UP = new Cell("PS12", "DEMO-E16", Period.month(2024, 8));
    static final Cell GUNS = new Cell("PS13", "DEMO-E16", Period.month(2024, 8));
    static final BigDecimal GUNS_TYPED = BigDecimal.valueOf(220);
    /** Four old guns went out of service in that month. */
    static final long GUNS_GROWTH = 216;
    /** Case C02: the flash report before the audit. */
    static final Cell AUDITED = new Cell("OE01", "DEMO-E02", Period.month(2024, 12));
    static final BigDecimal AUDITED_PROFIT = BigDecimal.valueOf(27_840);
    /** Case C17: a cumulative value that fell. */
    static final Cell FALLEN = new Cell("IS05", "DEMO-E10", Period.month(2026, 8));

    private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");
    private static final Cell BEFORE_FALLEN = new Cell("IS05", "DEMO-E10", Period.month(2026, 7));

    private Planted() {
    }

    static void draw(String code, Canvas canvas) {
        Table.read("planted").stream().filter(row -> row.get("code").equals(code)).forEach(row -> draw(row, canvas));
    }

    private static void draw(CSVRecord row, Canvas canvas) {
        var cell = new Cell(row.get("code"), row.get("unit"), Period.parse(row.get("period")));
        switch (row.get("value")) {
            case "none" -> canvas.wipe(cell);
            case "same" -> canvas.put(cell, canvas.get(cell).withQualifier(Qualifier.valueOf(row.get("qualifier"))));
            case "" -> canvas.put(cell, EnteredFigure.ofParts(number(row, "numerator"), number(row, "denominator")));
            default -> canvas.put(cell, EnteredFigure.of(number(row, "value")));
        }
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column) {
        String text = row.get(column);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** What was handed in for {@link #FALLEN} after the check had blocked the fall: the month before once more. */
    static EnteredFigure notFallen(Canvas canvas) {
        return canvas.get(BEFORE_FALLEN);
    }

    /** What was typed first: less than the month before. */
    static EnteredFigure fallen(Canvas canvas) {
        return canvas.get(BEFORE_FALLEN).withValue(Objects.requireNonNull(notFallen(canvas).value()).multiply(NINE_TENTHS));
    }
}
