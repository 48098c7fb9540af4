package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.Mapping;
import org.pillarboard.exchange.MappingRow;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.sheet.SheetTable;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;

/** What the columns hold: chosen column by column, remembered by name. */
final class MappingCard extends Composite<Div> {

    /** What the card tells its screen. */
    interface Listener {

        void changed(Mapping mapping);

        void recalled(MappingRow remembered);

        void remember(String name, boolean shared);
    }

    private final Div body = new Div();
    private final List<ColumnLine> lines = new ArrayList<>();
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final ComboBox<IndicatorRow> indicator = new ComboBox<>();
    private final TextField period = new TextField();
    private final TextArea words = new TextArea();
    private final Checkbox comma = new Checkbox();
    private final Listener listener;
    private @Nullable Mapping mapping;

    MappingCard(ImportDesk desk, Listener listener) {
        this.listener = listener;
        unit.setItems(desk.units());
        unit.setItemLabelGenerator(row -> row.name() + " " + row.code());
        indicator.setItems(desk.indicators());
        indicator.setItemLabelGenerator(row -> row.name(getLocale()));
        List.of(unit, indicator).forEach(box -> box.setClearButtonVisible(true));
        unit.setLabel(getTranslation("import.fixed.UNIT"));
        indicator.setLabel(getTranslation("import.fixed.INDICATOR"));
        period.setLabel(getTranslation("import.fixed.PERIOD"));
        words.setLabel(getTranslation("import.words"));
        words.setHelperText(getTranslation("import.words.help"));
        comma.setLabel(getTranslation("import.decimalComma"));
        unit.addValueChangeListener(this::told);
        indicator.addValueChangeListener(this::told);
        period.addValueChangeListener(this::told);
        words.addValueChangeListener(this::told);
        comma.addValueChangeListener(this::told);
    }

    @Override
    protected Div initContent() {
        return new Div(new Card(getTranslation("import.mapping"), getTranslation("import.mapping.sub")).body(body));
    }

    void show(SheetTable table, Mapping shown, List<MappingRow> remembered, List<IndicatorRow> indicators) {
        mapping = shown;
        lines.clear();
        for (int i = 0; i < table.headers().size(); i++) {
            String column = table.headers().get(i);
            lines.add(new ColumnLine(column, String.join(", ", table.samples(i, 3)), shown.columns().stream()
                    .filter(rule -> rule.column().equals(column)).toList(), indicators, this::tell));
        }
        unit.setValue(unit.getListDataView().getItems().filter(row -> row.code().equals(shown.fixedUnit())).findFirst().orElse(null));
        indicator.setValue(indicators.stream().filter(row -> row.code().equals(shown.fixedIndicator())).findFirst().orElse(null));
        period.setValue(shown.fixedPeriod() == null ? "" : shown.fixedPeriod());
        comma.setValue(shown.decimalComma());
        words.setValue(WordLines.written(shown.words()));
        body.removeAll();
        body.add(memory(remembered), columns(), fixed());
    }

    private Component columns() {
        return new DataTable<ColumnLine>(getTranslation("import.mapping")).dense()
                .column(getTranslation("import.column"), ColumnLine::column)
                .column(getTranslation("import.samples"), ColumnLine::samples)
                .part(getTranslation("import.holds"), ColumnLine::kindsField)
                .part(getTranslation("import.detail"), ColumnLine::detail).rows(lines);
    }

    private Component fixed() {
        var fields = new Div(unit, indicator, period, comma);
        fields.addClassName("f4");
        words.addClassName("words");
        return new Div(fields, words);
    }

    private Component memory(List<MappingRow> remembered) {
        var recall = new Select<MappingRow>();
        recall.setLabel(getTranslation("import.recall"));
        recall.setItems(remembered);
        recall.setItemLabelGenerator(row -> row.own() ? row.name() : row.name() + " (" + row.ownerName() + ")");
        recall.addValueChangeListener(event -> listener.recalled(event.getValue()));
        var name = new TextField(getTranslation("import.remember.name"));
        var shared = new Checkbox(getTranslation("import.remember.shared"));
        var keep = new Button(getTranslation("import.remember"),
                event -> listener.remember(name.getValue(), shared.getValue()));
        keep.addThemeName("small");
        var bar = new Div(recall, name, shared, keep);
        bar.addClassName("f4");
        return bar;
    }

    private void told(HasValue.ValueChangeEvent<?> event) {
        if (event.isFromClient()) {
            tell();
        }
    }

    private void tell() {
        if (mapping == null) {
            return;
        }
        var rules = lines.stream().flatMap(ColumnLine::rules).toList();
        mapping = mapping.withColumns(rules).fixed(unit.getOptionalValue().map(UnitRow::code).orElse(null),
                        period.getValue().isBlank() ? null : period.getValue().strip(),
                        indicator.getOptionalValue().map(IndicatorRow::code).orElse(null))
                .withWords(WordLines.read(words.getValue(), mapping.words())).withDecimalComma(comma.getValue());
        listener.changed(mapping);
    }
}
