package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.Reporter;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.ui.kit.figure.UnitChoice;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What a project is entered with and keeps: its kind, its number, the unit that answers for it and the first person who does. */
final class OriginFields extends Composite<Div> {

    private static final int CODE = 64;
    private final ComboBox<ProjectTypeRow> type;
    private final TextField code;
    private final ComboBox<UnitRow> unit;
    private final ComboBox<Reporter> owner;
    private final FormDesk desk;

    /** @param kind hears the kind that is chosen */
    OriginFields(FormDesk desk, FormFields fields, Consumer<ProjectTypeRow> kind) {
        this.desk = desk;
        type = fields.must("type", new ComboBox<>(getTranslation("project.form.type")));
        type.setItems(desk.types());
        type.setItemLabelGenerator(row -> row.name(getLocale()));
        type.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                kind.accept(event.getValue());
            }
        });
        code = fields.must("code", new TextField(getTranslation("project.form.code")));
        code.setMaxLength(CODE);
        code.setHelperText(getTranslation("project.form.code.hint"));
        unit = fields.must("unit", new ComboBox<>(getTranslation("project.form.unit")));
        unit.setItemLabelGenerator(row -> row.parentCode() == null ? UnitNames.accountable(row, getLocale())
                : UnitNames.full(row, getLocale()));
        owner = fields.must("owner", new ComboBox<>(getTranslation("project.form.owner")));
        owner.setItemLabelGenerator(Reporter::name);
        unit.addValueChangeListener(event -> offerOwners(event.getValue()));
        var units = desk.unitsToKeep();
        UnitChoice.offer(unit, units);
        if (units.size() == 1) {
            unit.setValue(units.getFirst());
        }
    }

    private void offerOwners(@Nullable UnitRow chosen) {
        var people = chosen == null ? List.<Reporter>of() : desk.reporters(chosen.code());
        owner.setItems(people);
        owner.setHelperText(chosen != null && people.isEmpty() ? getTranslation("project.form.owner.none") : "");
        people.stream().filter(person -> people.size() == 1 || desk.isMe(person.id())).findFirst().ifPresent(owner::setValue);
    }

    ProjectTypeRow type() {
        return Objects.requireNonNull(type.getValue());
    }

    String code() {
        return code.getValue().strip();
    }

    String unitCode() {
        return Objects.requireNonNull(unit.getValue()).code();
    }

    UUID owner() {
        return Objects.requireNonNull(owner.getValue()).id();
    }

    @Override
    protected Div initContent() {
        var grid = new Div(type, code, unit, owner);
        grid.addClassName("f2");
        return grid;
    }
}
