package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.Mapping;
import org.pillarboard.exchange.MappingRow;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.indicator.IndicatorRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.sheet.SheetTable;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.figure.IndicatorChoice;
import org.pillarboard.ui.kit.figure.UnitChoice;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What the columns hold: chosen column by column, remembered by name. */
final class MappingCard extends Composite<Div> {

    /** What the card tells its screen. */
    interface Listener {

        void changed(Mapping mapping);

        void recalled(MappingRow<Mapping> remembered);

        void remember(String name, boolean shared);

        void forget(UUID mapping);
    }

    private final Div body = new Div();
    private final List<ColumnLine> lines = new ArrayList<>();
    private final ColumnLine.Choices choices;
    private final ComboBox<UnitRow> unit = new ComboBox<>();
    private final ComboBox<IndicatorRow> indicator = new ComboBox<>();
    private final TextField period = new TextField();
    private final MoreFields more;
    private final Listener listener;
    private @Nullable Mapping mapping;

    MappingCard(ImportDesk desk, Listener listener) {
        this.listener = listener;
        this.choices = new ColumnLine.Choices(desk.indicators(), desk.units());
        this.more = new MoreFields(choices.indicators(), this::told);
        UnitChoice.offer(unit, choices.units());
        unit.setItemLabelGenerator(row -> UnitNames.brief(row, getLocale()) + " " + row.code());
        IndicatorChoice.offer(indicator, choices.indicators());
        List.of(unit, indicator).forEach(box -> box.setClearButtonVisible(true));
        unit.setLabel(getTranslation("import.fixed.UNIT"));
        indicator.setLabel(getTranslation("import.fixed.INDICATOR"));
        period.setLabel(getTranslation("import.fixed.PERIOD"));
        period.setPlaceholder("2026-10");
        List.<HasValue<?, ?>>of(unit, indicator, period).forEach(field -> field.addValueChangeListener(this::told));
    }

    @Override
    protected Div initContent() {
        return new Div(new Card(getTranslation("import.mapping"), getTranslation("import.mapping.sub")).bleed(body));
    }

    void show(SheetTable table, Mapping shown, List<MappingRow<Mapping>> remembered) {
        mapping = null;
        lines.clear();
        for (int i = 0; i < table.headers().size(); i++) {
            String column = table.headers().get(i);
            lines.add(new ColumnLine(column, String.join(", ", table.samples(i, 3)), shown.columns().stream()
                    .filter(rule -> rule.column().equals(column)).toList(), choices, this::tell));
        }
        unit.setValue(choices.units().stream().filter(row -> row.code().equals(shown.fixedUnit())).findFirst().orElse(null));
        indicator.setValue(choices.indicators().stream().filter(row -> row.code().equals(shown.fixedIndicator())).findFirst().orElse(null));
        period.setValue(shown.fixedPeriod() == null ? "" : shown.fixedPeriod());
        more.show(shown);
        body.removeAll();
        body.add(columns(), fixed(), new MemoryBar<>(remembered, listener::recalled, listener::remember, listener::forget));
        mapping = shown;
    }

    /** The columns with something in them that nobody has said the meaning of. */
    List<String> unread() {
        return lines.stream().filter(ColumnLine::isUnread).map(ColumnLine::column).toList();
    }

    /** @throws RuleViolation while a factor is no number */
    void refuseUnreadable() {
        lines.forEach(ColumnLine::refuseUnreadable);
    }

    private Component columns() {
        var table = new DataTable<ColumnLine>(getTranslation("import.columns"))
                .part(getTranslation("import.column"), ColumnLine::named)
                .part(getTranslation("import.holds"), ColumnLine::kindsField)
                .part(getTranslation("import.detail"), ColumnLine::detail).rows(lines).cards();
        var wide = new Div(table);
        wide.addClassName("mapping");
        return wide;
    }

    private Component fixed() {
        var fields = new Div(unit, indicator, period);
        fields.addClassName("f4");
        var body = new Div(fields, more);
        body.addClassName("cbody");
        return body;
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
        mapping = more.read(mapping.withColumns(rules).fixed(unit.getOptionalValue().map(UnitRow::code).orElse(null),
                period.getValue().isBlank() ? null : period.getValue().strip(),
                indicator.getOptionalValue().map(IndicatorRow::code).orElse(null)));
        listener.changed(mapping);
    }
}
