package org.pillarboard.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pillarboard.sheet.ExcelPage;
import org.pillarboard.sheet.Look;

/** A list as a page: what it is and through which choices it was asked for, then a table a spreadsheet can sort and filter. */
final class ListPage<T> {

    private interface Put<T> {

        void into(ExcelPage page, int line, int column, T thing);
    }

    private record Column<T>(String key, int width, @Nullable LocalDate on, Put<T> put) {
    }

    private final SheetWords words;
    private final List<Column<T>> columns = new ArrayList<>();

    ListPage(SheetWords words) {
        this.words = words;
    }

    /** @param name of the column: {@code list.column.<name>} in the bundles */
    ListPage<T> text(String name, int width, Function<T, @Nullable String> value) {
        columns.add(new Column<>(name, width, null, (page, line, column, thing) ->
                page.text(line, column, Objects.requireNonNullElse(value.apply(thing), ""), Look.TEXT)));
        return this;
    }

    ListPage<T> number(String name, int width, ToIntFunction<T> decimals, Function<T, @Nullable BigDecimal> value) {
        columns.add(new Column<>(name, width, null, (page, line, column, thing) ->
                page.number(line, column, value.apply(thing), decimals.applyAsInt(thing), Look.TEXT)));
        return this;
    }

    ListPage<T> day(String name, int width, Function<T, @Nullable LocalDate> value) {
        columns.add(new Column<>(name, width, null, (page, line, column, thing) -> page.day(line, column, value.apply(thing), Look.TEXT)));
        return this;
    }

    ListPage<T> moment(String name, int width, Function<T, @Nullable Instant> value) {
        columns.add(new Column<>(name, width, null, (page, line, column, thing) -> page.moment(line, column, value.apply(thing), Look.TEXT)));
        return this;
    }

    /** The column added last stands on a day, and its name says so. */
    ListPage<T> on(LocalDate day) {
        var last = columns.removeLast();
        columns.add(new Column<>(last.key(), last.width(), day, last.put()));
        return this;
    }

    private String name(Column<T> column) {
        var name = words.text("list.column." + column.key());
        return column.on() == null ? name : words.text("list.day", name, column.on().toString());
    }

    void write(ExcelPage page, ListHead head, List<T> things) {
        int names = head.write(page, words);
        for (int column = 0; column < columns.size(); column++) {
            page.text(names, column, name(columns.get(column)), Look.HEAD);
            for (int i = 0; i < things.size(); i++) {
                columns.get(column).put().into(page, names + 1 + i, column, things.get(i));
            }
        }
        page.widths(columns.stream().mapToInt(Column::width).toArray()).freeze(names + 1, 0)
                .filter(names, names + things.size(), columns.size());
    }
}
