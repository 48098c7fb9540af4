package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.ProjectMapping;
import org.pillarboard.identity.Reporter;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.project.CountStage;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What only the person can say of a file of projects: their kind, whose they are, and what a row that is done adds. */
final class ProjectFields extends Composite<Div> {

    private final Select<ProjectTypeRow> type = new Select<>();
    private final Select<UnitRow> unit = new Select<>();
    private final Select<Reporter> owner = new Select<>();
    private final Select<CountStage> stage = new Select<>();
    private final Div counts = new Div();
    private final Map<String, MultiSelectComboBox<String>> adds = new LinkedHashMap<>();
    private final ProjectDesk desk;
    private final Runnable changed;
    private List<String> headers = List.of();
    private boolean filling;

    ProjectFields(ProjectDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        type.setLabel(getTranslation("projectImport.type"));
        type.setItems(desk.types());
        type.setItemLabelGenerator(row -> row.name(getLocale()));
        unit.setLabel(getTranslation("projectImport.unit"));
        unit.setItems(desk.units());
        unit.setItemLabelGenerator(row -> UnitNames.brief(row, getLocale()));
        owner.setLabel(getTranslation("projectImport.owner"));
        owner.setItemLabelGenerator(Reporter::name);
        stage.setLabel(getTranslation("projectImport.stage"));
        stage.setItems(CountStage.values());
        stage.setItemLabelGenerator(one -> one == null ? getTranslation("projectImport.stage.none") : getTranslation("project.stage." + one));
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(getTranslation("projectImport.stage.none"));
        List.of(type, unit, owner).forEach(one -> one.setRequiredIndicatorVisible(true));
        counts.addClassName("f4");
        type.addValueChangeListener(event -> counted());
        unit.addValueChangeListener(event -> {
            owner.setItems(event.getValue() == null ? List.of() : desk.reporters(event.getValue().code()));
            tell();
        });
        owner.addValueChangeListener(event -> tell());
        stage.addValueChangeListener(event -> counted());
    }

    @Override
    protected Div initContent() {
        var fields = new Div(type, unit, owner, stage);
        fields.addClassNames("f4", "noted");
        return new Div(new Card(getTranslation("projectImport.about")).body(fields, counts));
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /** As it was remembered, as far as the reader's sections and the unit's people still allow it. */
    void fill(ProjectMapping known) {
        filling = true;
        type.setValue(first(desk.types(), one -> one.code().equals(known.typeCode())));
        unit.setValue(first(desk.units(), one -> one.code().equals(known.unitCode())));
        owner.setValue(first(desk.reporters(known.unitCode()), one -> one.id().equals(known.ownerId())));
        stage.setValue(known.counted().stage());
        known.counted().columns().forEach((field, columns) -> {
            if (adds.containsKey(field)) {
                adds.get(field).setValue(columns.isEmpty() ? Set.of(getTranslation("projectImport.each"))
                        : columns.stream().filter(headers::contains).collect(Collectors.toSet()));
            }
        });
        filling = false;
    }

    private static <T> @Nullable T first(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst().orElse(null);
    }

    void offer(List<String> columns) {
        if (!columns.equals(headers)) {
            headers = List.copyOf(columns);
            counted();
        }
    }

    private void counted() {
        counts.removeAll();
        adds.clear();
        if (type.getValue() != null && stage.getValue() != null) {
            type.getValue().counted().forEach(quantity -> {
                var columns = new MultiSelectComboBox<String>(getTranslation("projectImport.adds", quantity.name(getLocale())));
                var choices = new ArrayList<>(headers);
                choices.addFirst(getTranslation("projectImport.each"));
                columns.setItems(choices);
                columns.addValueChangeListener(event -> tell());
                adds.put(quantity.field(), columns);
                counts.add(columns);
            });
        }
        tell();
    }

    /** The kind of project, whose they are and who answers; null until all three are told. */
    @Nullable ProjectMapping mapping(List<String> keys, ProjectMapping.Columns columns, String pattern, Map<String, ProjectMapping.Meaning> words) {
        if (type.getValue() == null || unit.getValue() == null || owner.getValue() == null) {
            return null;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String each = getTranslation("projectImport.each");
        adds.forEach((field, box) -> {
            if (!box.getValue().isEmpty()) {
                fields.put(field, box.getValue().stream().filter(column -> !column.equals(each)).toList());
            }
        });
        return new ProjectMapping(type.getValue().code(), unit.getValue().code(), owner.getValue().id(), keys, columns, pattern, words,
                new ProjectMapping.Counted(stage.getValue(), fields));
    }
}
