package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds. A column may have several rules.
 *
 * @param column        its name in the file
 * @param indicatorCode the indicator its figures belong to; null when the row says it
 * @param unitCode      the unit its figures belong to; null when the row says it
 * @param measureUnit   what its numbers are counted in (万台, 亿元); null: the row says it, or the indicator's own
 * @param factor        what its numbers are multiplied by besides; null for 1
 * @param only          of a filter: the words that let a row through
 */
public record ColumnRule(String column, FieldKind field, @Nullable String indicatorCode, @Nullable String unitCode,
        @Nullable String measureUnit, @Nullable BigDecimal factor, List<String> only) {

    public ColumnRule {
        only = Optional.ofNullable(only).map(List::copyOf).orElse(List.of());
    }

    public static ColumnRule of(String column, FieldKind field) {
        return new ColumnRule(column, field, null, null, null, null, List.of());
    }

    /** A figure of one indicator. */
    public static ColumnRule of(String column, FieldKind field, String indicatorCode) {
        return new ColumnRule(column, field, indicatorCode, null, null, null, List.of());
    }

    public static ColumnRule filter(String column, String... only) {
        return new ColumnRule(column, FieldKind.FILTER, null, null, null, null, List.of(only));
    }

    public ColumnRule forIndicator(@Nullable String code) {
        return new ColumnRule(column, field, code, unitCode, measureUnit, factor, only);
    }

    public ColumnRule forUnit(@Nullable String code) {
        return new ColumnRule(column, field, indicatorCode, code, measureUnit, factor, only);
    }

    public ColumnRule countedIn(@Nullable String unit) {
        return new ColumnRule(column, field, indicatorCode, unitCode, unit, factor, only);
    }

    public ColumnRule times(@Nullable BigDecimal newFactor) {
        return new ColumnRule(column, field, indicatorCode, unitCode, measureUnit, newFactor, only);
    }
}
