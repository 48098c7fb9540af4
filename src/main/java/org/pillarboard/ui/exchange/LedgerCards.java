package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pillarboard.debt.Position;
import org.pillarboard.exchange.Change;
import org.pillarboard.exchange.LedgerLine;
import org.pillarboard.exchange.LedgerPreview;
import org.pillarboard.exchange.SnapshotChange;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.MoneyUnit;
import org.pillarboard.ui.kit.NumberFormats;

/** What a ledger's file would bring row by row, what it no longer tells of, and what changed since the day before it. */
final class LedgerCards extends Composite<Div> {

    private static final int FEW = 12;
    private static final int PLACES = 4;

    @Override
    protected Div initContent() {
        var cards = new Div();
        cards.addClassName("importing");
        return cards;
    }

    void clear() {
        getContent().removeAll();
    }

    void show(LedgerPreview seen) {
        clear();
        getContent().add(new Card(getTranslation("import.preview"), MoneyUnit.HUNDRED_MILLION.name(getLocale()))
                .body(counts(seen)).bleed(wide(lines(seen.lines()))));
        if (!seen.gone().isEmpty()) {
            getContent().add(new Card(getTranslation("ledgerImport.gone"), MoneyUnit.HUNDRED_MILLION.name(getLocale()))
                    .bleed(gone(seen.gone())));
        }
        if (!seen.since().isEmpty()) {
            getContent().add(new Card(getTranslation("ledgerImport.since")).body(kinds(seen.since())).bleed(wide(since(seen.since()))));
        }
    }

    private Component counts(LedgerPreview seen) {
        var counts = new Div();
        counts.addClassName("wkey");
        Arrays.stream(Change.values()).filter(change -> seen.count(change) > 0).forEach(change -> counts.add(
                new Span(Findings.badge(change, getLocale()), new Span(String.valueOf(seen.count(change))))));
        if (!seen.unused().isEmpty()) {
            counts.add(new Span(getTranslation("ledgerImport.unused", String.join(getTranslation("kit.and"), seen.unused()))));
        }
        return counts;
    }

    private Grid<LedgerLine> lines(List<LedgerLine> lines) {
        var grid = LedgerCards.<LedgerLine>grid(lines.size());
        grid.addClassName("slim");
        grid.addColumn(LedgerLine::number).setHeader(getTranslation("import.row")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(line -> Findings.badge(line.change(), getLocale())).setHeader(getTranslation("import.change"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::told).setKey("told").setHeader(getTranslation("ledgerImport.found")).setFlexGrow(6);
        grid.addColumn(line -> line.bond() == null ? "" : yi(line.bond().balance())).setHeader(getTranslation("ledgerImport.field.BALANCE"))
                .setFlexGrow(2).setTextAlign(ColumnTextAlign.END);
        grid.setItems(lines.stream().sorted(Comparator.comparing(LedgerLine::change).thenComparing(LedgerLine::number)).toList());
        return grid;
    }

    private Component told(LedgerLine line) {
        var all = new Div(new Div(line.code() + (line.bond() == null ? "" : " " + line.bond().draft().name())));
        all.addClassName("toldline");
        line.changes().forEach(change -> all.add(new Div(getTranslation("ledgerImport.changed",
                getTranslation("ledgerImport.field." + change.field()), written(change, change.before()),
                written(change, change.after())))));
        Findings.lines(line.findings(), column -> column, getLocale()).forEach(all::add);
        return all;
    }

    private String written(LedgerLine.FieldChange change, String value) {
        return switch (change.field()) {
            case BALANCE -> yi(new BigDecimal(value));
            case RATE -> value + "%";
            default -> value;
        };
    }

    private String yi(BigDecimal yuan) {
        return NumberFormats.of(getLocale(), PLACES).plain(MoneyUnit.YUAN.in(MoneyUnit.HUNDRED_MILLION, yuan));
    }

    private Component gone(List<Position> gone) {
        return new DataTable<Position>(getTranslation("ledgerImport.gone"))
                .column(getTranslation("ledgerImport.field.CODE"), one -> one.instrument().code())
                .column(getTranslation("ledgerImport.field.NAME"), one -> one.instrument().name())
                .number(getTranslation("ledgerImport.field.BALANCE"), one -> yi(one.balance())).rows(gone).dense();
    }

    private Component kinds(List<SnapshotChange> since) {
        var counts = new Div();
        counts.addClassName("wkey");
        since.stream().collect(Collectors.groupingBy(SnapshotChange::kind, TreeMap::new,
                Collectors.mapping(SnapshotChange::code, Collectors.toSet()))).forEach((kind, codes) -> counts.add(new Span(
                        getTranslation("ledgerImport.kind." + kind, String.valueOf(codes.size())))));
        return counts;
    }

    private Grid<SnapshotChange> since(List<SnapshotChange> since) {
        var grid = LedgerCards.<SnapshotChange>grid(since.size());
        grid.addColumn(SnapshotChange::code).setHeader(getTranslation("ledgerImport.field.CODE")).setFlexGrow(2);
        grid.addColumn(SnapshotChange::column).setHeader(getTranslation("import.column")).setFlexGrow(2);
        grid.addColumn(SnapshotChange::before).setHeader(getTranslation("ledgerImport.before")).setFlexGrow(3);
        grid.addColumn(SnapshotChange::after).setHeader(getTranslation("ledgerImport.after")).setFlexGrow(3);
        grid.setItems(since);
        return grid;
    }

    private static <T> Grid<T> grid(int rows) {
        var grid = new Grid<T>();
        grid.addClassName("imported");
        grid.addThemeNames("no-border", "compact", "wrap-cell-content");
        grid.setAllRowsVisible(rows <= FEW);
        grid.getElement().setAttribute("data-long", rows > FEW);
        return grid;
    }

    private static Component wide(Component grid) {
        var wide = new Div(grid);
        wide.addClassName("importgrid");
        return wide;
    }
}
