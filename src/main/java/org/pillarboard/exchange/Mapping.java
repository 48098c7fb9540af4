package org.pillarboard.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.pillarboard.sheet.SheetRow;
import org.pillarboard.sheet.SheetTable;

/**
 * How a file's columns become figures.
 *
 * @param columns        the rules; columns without one are not read
 * @param fixedUnit      code of the unit of all rows, where no column says it
 * @param fixedPeriod    period of all rows, where no column says it
 * @param fixedIndicator code of the indicator of all figures, where no column says it
 * @param decimalComma   whether a comma is the decimal mark: 1.234,5
 */
public record Mapping(List<ColumnRule> columns, @Nullable String fixedUnit, @Nullable String fixedPeriod,
        @Nullable String fixedIndicator, Wording words, List<PartsRule> parts, boolean decimalComma) {

    /** What the columns of a template are called by. */
    static final String TEMPLATE = "pb:";

    private static final int TEMPLATE_WITHIN = 5;

    public Mapping {
        columns = Optional.ofNullable(columns).map(List::copyOf).orElse(List.of());
        words = Optional.ofNullable(words).orElseGet(Wording::none);
        parts = Optional.ofNullable(parts).map(List::copyOf).orElse(List.of());
    }

    public static Mapping of(ColumnRule... columns) {
        return new Mapping(List.of(columns), null, null, null, Wording.none(), List.of(), false);
    }

    /** The row with the hidden column names of a template, where the file is one. */
    static OptionalInt templateHeader(SheetTable table) {
        String key = TEMPLATE + FieldKind.KEY.name();
        return table.rows().stream().limit(TEMPLATE_WITHIN).filter(row -> row.cells().stream()
                .anyMatch(cell -> cell.shown().equals(key))).mapToInt(SheetRow::number).findFirst();
    }

    /** Whether the file said by itself what its columns hold. */
    public boolean comesFromTemplate() {
        return columns.stream().anyMatch(rule -> rule.field() == FieldKind.KEY && rule.column().startsWith(TEMPLATE));
    }

    /** What a column of a template holds; empty for a column of any other file. */
    public static Optional<FieldKind> templateField(String column) {
        return Arrays.stream(FieldKind.values()).filter(field -> column.equals(TEMPLATE + field.name())).findFirst();
    }

    /** The mapping of a template of this product: its hidden column names say it all. */
    static Mapping ofTemplate(List<String> headers) {
        var rules = new ArrayList<ColumnRule>();
        for (FieldKind field : FieldKind.values()) {
            String name = TEMPLATE + field.name();
            if (headers.contains(name)) {
                rules.add(ColumnRule.of(name, field));
            }
        }
        return of(rules.toArray(ColumnRule[]::new));
    }

    public Mapping with(ColumnRule... more) {
        var all = new ArrayList<>(columns);
        all.addAll(List.of(more));
        return withColumns(all);
    }

    public Mapping withColumns(List<ColumnRule> rules) {
        return new Mapping(rules, fixedUnit, fixedPeriod, fixedIndicator, words, parts, decimalComma);
    }

    public Mapping fixed(@Nullable String unit, @Nullable String period, @Nullable String indicator) {
        return new Mapping(columns, unit, period, indicator, words, parts, decimalComma);
    }

    public Mapping withWords(Wording newWords) {
        return new Mapping(columns, fixedUnit, fixedPeriod, fixedIndicator, newWords, parts, decimalComma);
    }

    public Mapping withParts(PartsRule... rules) {
        return new Mapping(columns, fixedUnit, fixedPeriod, fixedIndicator, words, List.of(rules), decimalComma);
    }

    public Mapping withDecimalComma(boolean comma) {
        return new Mapping(columns, fixedUnit, fixedPeriod, fixedIndicator, words, parts, comma);
    }
}
