package org.pillarboard.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.observation.Cell;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.SheetCell;
import org.pillarboard.sheet.SheetRow;
import org.pillarboard.sheet.SheetTable;

/** Makes figures of the rows of a file: where each belongs, what it is, and what is wrong with it. No query of its own. */
final class RowReader {

    private final BoundMapping mapping;
    private final SheetTable table;
    private final Finders finders;
    private final FigureReader figures;
    private final Set<String> owned;
    private final LocalDate today;
    private final Set<String> refused = new LinkedHashSet<>();

    RowReader(BoundMapping mapping, SheetTable table, Finders finders, FigureReader figures, Set<String> owned, LocalDate today) {
        this.mapping = mapping;
        this.table = table;
        this.finders = finders;
        this.figures = figures;
        this.owned = owned;
        this.today = today;
    }

    /** Units that exist and are not the importer's, as they were asked for. */
    Set<String> refused() {
        return refused;
    }

    List<PreviewLine> read(SheetRow row) {
        var lines = new ArrayList<PreviewLine>();
        for (BoundMapping.Measure measure : mapping.measures()) {
            lines.add(read(row, measure));
        }
        boolean hasFigure = lines.stream().anyMatch(line -> line.change() != Change.NO_VALUE);
        boolean torn = table.isTorn(row);
        if (torn && (hasFigure || table.cells(row) > table.width())) {
            return List.of(PreviewLine.wrong(Finding.error(row.number(), "", String.valueOf(table.cells(row)),
                    "import.expected.cells", table.width())));
        }
        return lines;
    }

    /** A row that is left out, still called by where its first figure belongs. */
    PreviewLine leftOut(SheetRow row) {
        return mapping.measures().stream().findFirst().map(measure -> PreviewLine.leftOut(row.number(), measure.main(row).rule().column(),
                measure.main(row).in(row).shown(), place(row, measure))).orElseGet(() -> PreviewLine.leftOut(row.number(), "", "", null));
    }

    /** Where a figure would belong, if there were one or it were taken; nothing of it is found wrong. */
    private @Nullable Cell place(SheetRow row, BoundMapping.Measure measure) {
        var unheard = new ArrayList<Finding>();
        var indicator = indicator(row, measure, unheard).orElse(null);
        var unit = finders.unit(unitText(row, measure)).filter(owned::contains).orElse(null);
        var period = indicator == null ? null : period(row, indicator, unheard).orElse(null);
        return indicator == null || unit == null || period == null ? null : new Cell(indicator.code(), unit, period);
    }

    private PreviewLine read(SheetRow row, BoundMapping.Measure measure) {
        var main = measure.main(row);
        var cell = main.in(row);
        var number = figures.number(cell);
        if (number instanceof NumberRead.None none) {
            return PreviewLine.without(row.number(), main.rule().column(), cell.shown(), place(row, measure), none.why());
        }
        var findings = new ArrayList<Finding>();
        var indicator = indicator(row, measure, findings).orElse(null);
        var unit = unit(row, measure, findings).orElse(null);
        var period = indicator == null ? null : period(row, indicator, findings).orElse(null);
        var place = indicator == null || unit == null || period == null ? null : new Cell(indicator.code(), unit, period);
        var line = figures.read(row, measure, indicator, place, findings);
        return indicator == null || unit == null ? line : line.and(bare(line, indicator, unit));
    }

    /** What stands for its unit alone is told: the units above wait for parts nobody would know of. */
    private List<Finding> bare(PreviewLine line, IndicatorRow indicator, String unit) {
        return line.change() == Change.WRONG || finders.isRoot(unit) || !line.figure().isBareFor(indicator) ? List.of()
                : List.of(Finding.warning(line.row(), line.column(), line.shown(), PreviewLine.BARE + (indicator.asksForParts() ? "parts" : "weight")));
    }

    private Optional<IndicatorRow> indicator(SheetRow row, BoundMapping.Measure measure, List<Finding> findings) {
        if (measure.indicatorCode() != null) {
            return told(row, measure.main(row).rule().column(), measure.indicatorCode(), findings);
        }
        var key = keyPart(row, 0);
        var place = mapping.first(FieldKind.INDICATOR);
        if (key.isPresent() || place.isEmpty()) {
            String fixed = key.orElseGet(() -> String.valueOf(mapping.mapping().fixedIndicator()));
            return told(row, measure.main(row).rule().column(), fixed, findings);
        }
        return told(row, place.get().rule().column(), place.get().in(row).shown(), findings);
    }

    private Optional<IndicatorRow> told(SheetRow row, String column, String text, List<Finding> findings) {
        var found = finders.indicator(text);
        if (found.isEmpty()) {
            findings.add(Finding.error(row.number(), column, text, "import.expected.indicator"));
        }
        return found;
    }

    private Optional<String> unit(SheetRow row, BoundMapping.Measure measure, List<Finding> findings) {
        var place = mapping.first(FieldKind.UNIT);
        String text = unitText(row, measure);
        String column = measure.unitCode() == null && place.isPresent() ? place.get().rule().column()
                : measure.main(row).rule().column();
        var found = finders.unit(text);
        if (found.isPresent() && owned.contains(found.get())) {
            return found;
        }
        found.ifPresent(refused::add);
        findings.add(Finding.error(row.number(), column, text, "import.expected.unit"));
        return Optional.empty();
    }

    private String unitText(SheetRow row, BoundMapping.Measure measure) {
        return measure.unitCode() != null ? measure.unitCode() : keyPart(row, 1).orElseGet(() -> mapping.first(FieldKind.UNIT)
                .map(one -> one.in(row).shown()).orElse(String.valueOf(mapping.mapping().fixedUnit())));
    }

    private Optional<Period> period(SheetRow row, IndicatorRow indicator, List<Finding> findings) {
        var key = keyPart(row, 2);
        var place = mapping.first(FieldKind.PERIOD);
        boolean fromColumn = key.isEmpty() && place.isPresent();
        SheetCell cell = fromColumn ? place.get().in(row)
                : SheetCell.of(key.orElseGet(() -> String.valueOf(mapping.mapping().fixedPeriod())));
        String column = fromColumn ? place.get().rule().column() : "";
        var span = PeriodReader.read(cell);
        var period = span.flatMap(one -> one.of(indicator)).or(() -> exact(cell.shown(), indicator));
        if (period.isPresent() && !period.get().startsOn().isAfter(today)) {
            return period;
        }
        String expected = period.isPresent() ? "import.expected.past" : span.isPresent() ? rhythm(indicator)
                : "import.expected.period";
        findings.add(Finding.error(row.number(), column, cell.shown(), expected));
        return Optional.empty();
    }

    private static String rhythm(IndicatorRow indicator) {
        return "import.expected.rhythm." + (indicator.rhythm().janFebCombined() ? "JAN_FEB" : indicator.rhythm().frequency());
    }

    private static Optional<Period> exact(String code, IndicatorRow indicator) {
        try {
            return Optional.of(Period.parse(code)).filter(indicator.rhythm()::has);
        } catch (RuleViolation noPeriod) {
            return Optional.empty();
        }
    }

    /** A part of the hidden key of a template's row. */
    private Optional<String> keyPart(SheetRow row, int part) {
        return mapping.first(FieldKind.KEY).map(place -> place.in(row).shown().split("/", -1))
                .map(parts -> parts.length == 3 ? parts[part] : "");
    }
}
