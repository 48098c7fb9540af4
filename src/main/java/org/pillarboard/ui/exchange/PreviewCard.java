package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pillarboard.exchange.Change;
import org.pillarboard.exchange.ImportPreview;
import org.pillarboard.exchange.Mapping;
import org.pillarboard.exchange.PreviewLine;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PeriodNames;
import org.pillarboard.ui.kit.figure.UnitNames;

/** Every figure the file would bring, what is wrong first, beside what is stored. */
final class PreviewCard extends Composite<Div> {

    private static final int FEW = 12;
    /** What says that a name was not recognised. */
    private static final Set<String> NAMES = Set.of("import.expected.unit", "import.expected.indicator");

    private final Grid<PreviewLine> grid = new Grid<>();
    private final Div counts = new Div();
    private final ImportDesk desk;
    private final Consumer<Set<Integer>> leaveOut;

    /** @param leaveOut takes rows that are left out from now on, or taken in again if they were */
    PreviewCard(ImportDesk desk, Consumer<Set<Integer>> leaveOut) {
        this.desk = desk;
        this.leaveOut = leaveOut;
        counts.addClassName("wkey");
        grid.addClassName("imported");
        grid.addThemeNames("no-border", "compact", "wrap-cell-content");
        grid.addColumn(PreviewLine::row).setHeader(getTranslation("import.row")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(line -> Findings.badge(line.change(), getLocale())).setHeader(getTranslation("import.change"))
                .setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::told).setKey("told").setHeader(getTranslation("import.place")).setFlexGrow(6);
        grid.addColumn(PreviewLine::shown).setHeader(getTranslation("import.shown")).setFlexGrow(2);
        grid.addColumn(this::value).setHeader(getTranslation("import.value")).setFlexGrow(2).setTextAlign(ColumnTextAlign.END);
        grid.addComponentColumn(this::deed).setHeader(getTranslation("import.leaveOut")).setAutoWidth(true)
                .setFlexGrow(0);
    }

    @Override
    protected Div initContent() {
        var wide = new Div(grid);
        wide.addClassName("importgrid");
        return new Div(new Card(getTranslation("import.preview")).body(counts).bleed(wide));
    }

    /** @param unread the columns that are not read */
    void show(ImportPreview preview, List<String> unread) {
        grid.setItems(preview.lines());
        boolean few = preview.lines().size() <= FEW;
        grid.setAllRowsVisible(few);
        grid.getElement().setAttribute("data-long", !few);
        counts.removeAll();
        Arrays.stream(Change.values()).filter(change -> preview.count(change) > 0).forEach(change -> counts.add(new Span(
                Findings.badge(change, getLocale()), new Span(String.valueOf(preview.count(change))))));
        if (preview.passedOver() > 0) {
            counts.add(new Span(getTranslation("import.passedOver", preview.passedOver())));
        }
        if (!unread.isEmpty()) {
            counts.add(new Span(getTranslation("import.unread", String.join(getTranslation("kit.and"), unread))));
        }
        if (preview.errors().stream().anyMatch(error -> NAMES.contains(error.key()))) {
            counts.add(new Span(getTranslation("import.words.hint")));
        }
        var wrong = preview.lines().stream().filter(line -> line.change() == Change.WRONG).map(PreviewLine::row)
                .collect(Collectors.toSet());
        if (wrong.size() > 1) {
            counts.add(button("import.leaveOutAll", wrong));
        }
    }

    private String place(PreviewLine line) {
        var cell = line.cell();
        return cell == null ? named(line.column()) : String.join(" ", desk.indicator(cell.indicatorCode()).name(getLocale()),
                UnitNames.brief(desk.unit(cell.unitCode()), getLocale()), PeriodNames.of(cell.period(), getLocale()));
    }

    private String value(PreviewLine line) {
        var value = line.figure().value();
        if (value == null) {
            return line.nothing() == null ? "" : getTranslation("import.nothing." + line.nothing());
        }
        var format = NumberFormats.of(getLocale(), Math.min(Findings.DECIMALS, Math.max(0, value.stripTrailingZeros().scale())));
        String now = format.qualified(value, line.figure().qualifier());
        String unit = line.cell() == null ? "" : " " + desk.indicator(line.cell().indicatorCode()).measureUnit(getLocale());
        return (line.change() == Change.CHANGED && line.stored() != null ? format.plain(line.stored()) + " \u2192 " + now : now) + unit;
    }

    /** Where the figure belongs, and below it what was found, errors first. */
    private Component told(PreviewLine line) {
        var all = new Div(new Div(place(line)));
        all.addClassName("toldline");
        Findings.lines(line.findings(), this::named, getLocale()).forEach(all::add);
        return all;
    }

    /** A column of a template by what it holds; any other by the name the file gives it. */
    private String named(String column) {
        return Mapping.templateField(column).map(field -> getTranslation("import.field." + field)).orElse(column);
    }

    private Component deed(PreviewLine line) {
        return switch (line.change()) {
            case WRONG -> button("import.leaveOut", Set.of(line.row()));
            case LEFT_OUT -> button("import.takeIn", Set.of(line.row()));
            default -> new Span();
        };
    }

    private Component button(String key, Set<Integer> rows) {
        var button = new Button(getTranslation(key), event -> leaveOut.accept(rows));
        button.addThemeNames("small", "tertiary");
        return button;
    }
}
