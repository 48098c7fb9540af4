package org.pillarboard.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.SheetCell;
import org.pillarboard.sheet.SheetRow;
import org.pillarboard.sheet.SheetTable;

/** A mapping that fits a table: every column is there, and every figure will know its unit, indicator and period. */
final class BoundMapping {

    /** A rule and where its column stands. */
    record Place(ColumnRule rule, int column) {

        SheetCell in(SheetRow row) {
            return row.cell(column);
        }
    }

    /** One figure per row: its value or its parts, and what goes with them. */
    record Measure(@Nullable String indicatorCode, @Nullable String unitCode, Map<FieldKind, Place> places) {

        Optional<Place> find(FieldKind field) {
            return Optional.ofNullable(places.get(field));
        }

        /** The column that stands for the figure in a row: of a rate given by its parts alone, one of these. */
        Place main(SheetRow row) {
            var parts = find(FieldKind.NUMERATOR).isEmpty() ? List.<Place>of()
                    : Stream.of(FieldKind.NUMERATOR, FieldKind.DENOMINATOR).flatMap(field -> find(field).stream()).toList();
            var filled = parts.stream().filter(part -> !part.in(row).isBlank()).findFirst();
            return find(FieldKind.VALUE).filter(value -> filled.isEmpty() || !value.in(row).isBlank())
                    .or(() -> filled).orElseGet(() -> Objects.requireNonNull(places.get(FieldKind.NUMERATOR)));
        }
    }

    private record MeasureKey(@Nullable String indicatorCode, @Nullable String unitCode) {
    }

    private final Mapping mapping;
    private final List<Place> places;
    private final List<Measure> measures;

    /**
     * @throws RuleViolation {@code import.mapping.*} when a column is not in the file, a field is missing or given twice, an indicator
     *                       among several not told
     */
    BoundMapping(Mapping mapping, SheetTable table) {
        this.mapping = mapping;
        this.places = mapping.columns().stream().map(rule -> new Place(rule, table.find(rule.column())
                .orElseThrow(() -> new RuleViolation("import.mapping.column", rule.column())))).toList();
        this.measures = List.copyOf(grouped());
        require();
    }

    private Collection<Measure> grouped() {
        var found = new LinkedHashMap<MeasureKey, Measure>();
        for (Place place : places) {
            if (place.rule().field().isOfFigure()) {
                var key = new MeasureKey(place.rule().indicatorCode(), place.rule().unitCode());
                var measure = found.computeIfAbsent(key, one -> new Measure(one.indicatorCode(), one.unitCode(),
                        new EnumMap<>(FieldKind.class)));
                if (measure.places().put(place.rule().field(), place) != null) {
                    throw new RuleViolation(key.indicatorCode() == null ? "import.mapping.whose" : "import.mapping.twice", place.rule().column());
                }
            }
        }
        return found.values();
    }

    private void require() {
        if (measures.isEmpty()) {
            throw new RuleViolation("import.mapping.noValue");
        }
        for (Measure measure : measures) {
            boolean parts = measure.find(FieldKind.NUMERATOR).isPresent() && measure.find(FieldKind.DENOMINATOR).isPresent();
            if (measure.find(FieldKind.VALUE).isEmpty() && !parts) {
                throw new RuleViolation("import.mapping.noValue");
            }
            if (measure.indicatorCode() == null && isUnknown(FieldKind.INDICATOR, mapping.fixedIndicator())) {
                throw new RuleViolation("import.mapping.noIndicator");
            }
            if (measure.unitCode() == null && isUnknown(FieldKind.UNIT, mapping.fixedUnit())) {
                throw new RuleViolation("import.mapping.noUnit");
            }
        }
        if (isUnknown(FieldKind.PERIOD, mapping.fixedPeriod())) {
            throw new RuleViolation("import.mapping.noPeriod");
        }
    }

    private boolean isUnknown(FieldKind field, @Nullable String fixed) {
        return fixed == null && first(field).isEmpty() && first(FieldKind.KEY).isEmpty();
    }

    List<Measure> measures() {
        return measures;
    }

    Mapping mapping() {
        return mapping;
    }

    Optional<Place> first(FieldKind field) {
        return places.stream().filter(place -> place.rule().field() == field).findFirst();
    }

    List<Place> all(FieldKind field) {
        return places.stream().filter(place -> place.rule().field() == field).toList();
    }

    /** Whether every filter lets the row through. */
    boolean lets(SheetRow row) {
        return all(FieldKind.FILTER).stream().allMatch(place -> place.rule().only().contains(place.in(row).shown()));
    }

    /** What the cells of a kind say, named when there are several of them. */
    Optional<String> notes(FieldKind field, SheetRow row) {
        var columns = all(field);
        var said = new ArrayList<String>();
        for (Place place : columns) {
            String text = place.in(row).shown();
            if (!text.isEmpty()) {
                said.add(columns.size() > 1 ? place.rule().column() + ": " + text : text);
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
    }
}
