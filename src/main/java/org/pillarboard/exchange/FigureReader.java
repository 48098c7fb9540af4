package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.sheet.SheetCell;
import org.pillarboard.sheet.SheetRow;

/** Makes the figure of a measure in a row: numbers in the indicator's unit, how exact they are, what is noted beside them. */
final class FigureReader {

    private static final int LONGEST_NOTE = 400;
    private static final BigDecimal GROWTH_LIMIT = new BigDecimal("10000000");

    private final BoundMapping mapping;
    private final String fileName;
    private final NumberReader numbers;
    private final MeasureUnits units;
    private final TargetCheck targets;

    FigureReader(BoundMapping mapping, String fileName, TargetCheck targets) {
        this.mapping = mapping;
        this.fileName = fileName;
        this.numbers = new NumberReader(mapping.mapping().words(), mapping.mapping().decimalComma());
        this.units = new MeasureUnits(mapping.mapping().words().measureUnits());
        this.targets = targets;
    }

    NumberRead number(SheetCell cell) {
        return numbers.read(cell);
    }

    PreviewLine read(SheetRow row, BoundMapping.Measure measure, @Nullable IndicatorRow indicator, @Nullable Cell cell,
            List<Finding> findings) {
        var main = measure.main(row);
        var value = inUnit(row, measure.find(FieldKind.VALUE), indicator, findings);
        var numerator = part(row, measure.find(FieldKind.NUMERATOR), findings);
        var denominator = part(row, measure.find(FieldKind.DENOMINATOR), findings);
        var growth = part(row, measure.find(FieldKind.GROWTH), findings).map(number -> growth(row, measure, number, findings));
        var figure = new EnteredFigure(value.map(NumberRead.Value::number).orElse(null), numerator.orElse(null),
                denominator.orElse(null), qualifier(row, main, value), growth.orElse(null),
                mapping.notes(FieldKind.SCOPE, row).map(FigureReader::shortened).orElse(null), source(row));
        target(row, measure, indicator, cell, findings);
        if (findings.stream().noneMatch(Finding::isError)) {
            new FigureCheck(row, measure, figure).against(indicator).ifPresent(findings::add);
        }
        return PreviewLine.read(row.number(), main.rule().column(), shown(row, main), cell, figure,
                mapping.notes(FieldKind.REASON, row).map(FigureReader::shortened).orElse(null), findings);
    }

    private void target(SheetRow row, BoundMapping.Measure measure, @Nullable IndicatorRow indicator, @Nullable Cell cell,
            List<Finding> findings) {
        var place = measure.find(FieldKind.TARGET);
        var stated = inUnit(row, place, indicator, findings);
        if (place.isPresent() && stated.isPresent() && cell != null) {
            targets.compare(cell, stated.get().number()).ifPresent(difference -> findings.add(new Finding(Finding.Level.WARNING,
                    row.number(), place.get().rule().column(), place.get().in(row).shown(), difference.key(), difference.args())));
        }
    }

    /** The number of a column in the indicator's unit, by the unit behind it, in its row, or told for its column. */
    private Optional<NumberRead.Value> inUnit(SheetRow row, Optional<BoundMapping.Place> place,
            @Nullable IndicatorRow indicator, List<Finding> findings) {
        if (place.isEmpty() || !(plain(row, place.get(), findings) instanceof NumberRead.Value read)) {
            return Optional.empty();
        }
        if (indicator == null) {
            return Optional.of(read);
        }
        String own = indicator.naming().measureUnit();
        String stated = !read.unit().isEmpty() ? read.unit() : stated(row, place.get().rule(), own);
        var factor = units.factor(stated, own);
        if (factor.isEmpty()) {
            boolean inRow = read.unit().isEmpty() && place.get().rule().measureUnit() == null;
            String column = inRow ? mapping.first(FieldKind.MEASURE_UNIT).orElse(place.get()).rule().column()
                    : place.get().rule().column();
            findings.add(Finding.error(row.number(), column, inRow ? stated : place.get().in(row).shown(),
                    "import.expected.measureUnit", own));
            return Optional.empty();
        }
        BigDecimal number = scaled(times(read.number().multiply(factor.get()), place.get().rule()));
        return Optional.of(new NumberRead.Value(number, read.qualifier(), stated));
    }

    private String stated(SheetRow row, ColumnRule rule, String own) {
        if (rule.measureUnit() != null) {
            return rule.measureUnit();
        }
        return mapping.first(FieldKind.MEASURE_UNIT).map(place -> place.in(row).shown()).filter(text -> !text.isEmpty())
                .orElse(own);
    }

    private Optional<BigDecimal> part(SheetRow row, Optional<BoundMapping.Place> place, List<Finding> findings) {
        return place.isPresent() && plain(row, place.get(), findings) instanceof NumberRead.Value read
                ? Optional.of(scaled(times(read.number(), place.get().rule()))) : Optional.empty();
    }

    private NumberRead plain(SheetRow row, BoundMapping.Place place, List<Finding> findings) {
        var read = number(place.in(row));
        if (read instanceof NumberRead.Wrong(String expected)) {
            findings.add(Finding.error(row.number(), place.rule().column(), place.in(row).shown(), expected));
        }
        return read;
    }

    private @Nullable BigDecimal growth(SheetRow row, BoundMapping.Measure measure, BigDecimal number, List<Finding> findings) {
        if (number.abs().compareTo(GROWTH_LIMIT) >= 0) {
            findings.add(Finding.error(row.number(), measure.places().get(FieldKind.GROWTH).rule().column(),
                    number.toPlainString(), "import.expected.smaller"));
            return null;
        }
        return number.setScale(4, RoundingMode.HALF_UP);
    }

    private Qualifier qualifier(SheetRow row, BoundMapping.Place main, Optional<NumberRead.Value> value) {
        if (value.isEmpty() || value.get().qualifier() != Qualifier.EXACT) {
            return value.map(NumberRead.Value::qualifier).orElse(Qualifier.EXACT);
        }
        return mapping.all(FieldKind.QUALIFIER).stream()
                .flatMap(place -> QualifierFinder.find(place.in(row).shown(), main.in(row).shown()).stream())
                .findFirst().orElse(Qualifier.EXACT);
    }

    private String source(SheetRow row) {
        String place = fileName + "#" + row.number();
        return shortened(mapping.notes(FieldKind.SOURCE, row).map(notes -> place + "; " + notes).orElse(place));
    }

    private String shown(SheetRow row, BoundMapping.Place main) {
        String unit = stated(row, main.rule(), "");
        return unit.isEmpty() ? main.in(row).shown() : main.in(row).shown() + " " + unit;
    }

    private static BigDecimal times(BigDecimal number, ColumnRule rule) {
        return rule.factor() == null ? number : number.multiply(rule.factor());
    }

    private static BigDecimal scaled(BigDecimal number) {
        return number.setScale(EnteredFigure.SCALE, RoundingMode.HALF_UP);
    }

    private static String shortened(String note) {
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE - 1) + "\u2026";
    }
}
