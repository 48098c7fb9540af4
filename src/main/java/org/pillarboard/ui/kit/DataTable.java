package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A plain table for short lists: the first column names the row, numbers stand right-aligned. Long lists belong into a
 * lazy grid. What was drawn is not kept.
 */
public final class DataTable<R> extends Composite<Div> {

    private static final String CARDS = "cards";
    /** What a cell without a value says; a card of a phone leaves it out. */
    private static final String NONE = "\u2014";

    private record Column<R>(String header, boolean numeric, Function<R, Component> cell) {
    }

    private final String caption;
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<R> rows = new ArrayList<>();
    private final List<List<Component>> closing = new ArrayList<>();
    private final NativeTable table = new NativeTable();

    /** @param caption what the table holds, read aloud and not drawn */
    public DataTable(String caption) {
        this.caption = caption;
        table.addClassName("t");
    }

    public DataTable<R> column(String header, Function<R, String> text) {
        return part(header, row -> Whole.light(text.apply(row)));
    }

    /** A right-aligned column of written figures. */
    public DataTable<R> number(String header, Function<R, String> text) {
        return figure(header, row -> Whole.light(text.apply(row)));
    }

    /** A right-aligned column of figures that are more than written. */
    public DataTable<R> figure(String header, Function<R, Component> cell) {
        columns.add(new Column<>(header, true, cell));
        return this;
    }

    /** A column of parts: badges, rulers, links. */
    public DataTable<R> part(String header, Function<R, Component> cell) {
        columns.add(new Column<>(header, false, cell));
        return this;
    }

    public DataTable<R> rows(List<R> all) {
        rows.addAll(all);
        return this;
    }

    /** A row below the others that is none of them, such as their sum: a text for each column from the first on. */
    public DataTable<R> closing(String... cells) {
        return closing(Stream.of(cells).map(Whole::light).toArray(Component[]::new));
    }

    /** The same of parts. */
    public DataTable<R> closing(Component... cells) {
        closing.add(List.of(cells));
        return this;
    }

    /** Low rows. */
    public DataTable<R> dense() {
        table.addClassName("s");
        return this;
    }

    /** On phones each row becomes a card, with the column's name over each cell. */
    public DataTable<R> cards() {
        table.addClassName(CARDS);
        return this;
    }

    /** A name for the styles of this table alone. */
    public DataTable<R> withClass(String className) {
        table.addClassName(className);
        return this;
    }

    @Override
    protected Div initContent() {
        table.getElement().setAttribute("aria-label", caption);
        table.getHead().add(headRow());
        rows.forEach(row -> table.getBody().add(row(row)));
        closing.forEach(cells -> table.getBody().add(closing(cells)));
        rows.clear();
        closing.clear();
        columns.clear();
        var wrap = new Div(table);
        wrap.addClassName("twrap");
        wrap.getElement().setAttribute("tabindex", "0").setAttribute("role", "group").setAttribute("aria-label", caption);
        return wrap;
    }

    private NativeTableRow headRow() {
        var head = new NativeTableRow();
        columns.forEach(column -> {
            var cell = new NativeTableHeaderCell(column.header());
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("rt", column.numeric());
            head.add(cell);
        });
        return head;
    }

    private NativeTableRow row(R row) {
        var line = new NativeTableRow();
        line.addClassName("r");
        columns.forEach(column -> line.add(cell(column, column.cell().apply(row), column == columns.getFirst())));
        return line;
    }

    private NativeTableRow closing(List<Component> cells) {
        var line = new NativeTableRow();
        line.addClassName("sum");
        for (int i = 0; i < columns.size(); i++) {
            var cell = cell(columns.get(i), i < cells.size() ? cells.get(i) : new Text(""), i == 0);
            if (i >= cells.size()) {
                cell.getElement().setAttribute("data-none", true);
            }
            line.add(cell);
        }
        return line;
    }

    private Component cell(Column<R> column, Component content, boolean first) {
        if (first) {
            var name = new NativeTableHeaderCell(content);
            name.getElement().setAttribute("scope", "row");
            return name;
        }
        var cell = new NativeTableCell(content);
        cell.setClassName("rt", column.numeric());
        if (table.hasClassName(CARDS)) {
            cell.getElement().setAttribute("data-label", column.header());
            cell.getElement().setAttribute("data-none", cell.getElement().getTextRecursively().strip().equals(NONE));
        }
        return cell;
    }
}
