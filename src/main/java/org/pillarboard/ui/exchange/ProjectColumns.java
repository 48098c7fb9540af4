package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.ProjectMapping;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.MoneyUnit;

/** What the columns of a file of projects hold: guessed by their names, told otherwise by the person. */
final class ProjectColumns extends Composite<Div> {

    private enum Field {
        NAME, MILESTONE, PLANNED, COMPLETED, STATUS, DISTRICT, BUDGET, ESTIMATE, SPENT
    }

    private static final List<String> PATTERNS = List.of("yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "M/d/yyyy", "d/M/yyyy");

    private final MultiSelectComboBox<String> key = new MultiSelectComboBox<>();
    private final Map<Field, Select<String>> fields = new EnumMap<>(Field.class);
    private final Select<String> pattern = new Select<>();
    private final Select<MoneyUnit> money = new Select<>();
    private final Div memory = new Div();
    private final Runnable changed;
    private List<String> headers = List.of();
    private boolean filling;

    ProjectColumns(Runnable changed) {
        this.changed = changed;
        key.setLabel(getTranslation("projectImport.key"));
        key.setHelperText(getTranslation("projectImport.key.help"));
        key.setRequiredIndicatorVisible(true);
        for (Field field : Field.values()) {
            var select = new Select<String>();
            select.setLabel(getTranslation("projectImport.field." + field));
            select.setEmptySelectionAllowed(true);
            select.setRequiredIndicatorVisible(field == Field.NAME || field == Field.COMPLETED);
            select.addValueChangeListener(event -> tell());
            fields.put(field, select);
        }
        pattern.setLabel(getTranslation("projectImport.pattern"));
        pattern.setItems(PATTERNS);
        pattern.setValue(PATTERNS.getFirst());
        money.setLabel(getTranslation("projectImport.money"));
        money.setItems(MoneyUnit.YUAN, MoneyUnit.TEN_THOUSAND);
        money.setItemLabelGenerator(unit -> unit.name(getLocale()));
        money.setValue(MoneyUnit.TEN_THOUSAND);
        key.addValueChangeListener(event -> tell());
        pattern.addValueChangeListener(event -> tell());
        money.addValueChangeListener(event -> tell());
    }

    @Override
    protected Div initContent() {
        var grid = new Div(key);
        grid.addClassNames("f4", "noted");
        fields.values().forEach(grid::add);
        grid.add(pattern, money);
        var card = new Div(new Card(getTranslation("import.columns")).body(grid).bleed(memory));
        card.setVisible(false);
        return card;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    /** Other columns are guessed anew; the same ones keep what was told. */
    void offer(List<String> columns) {
        if (columns.equals(headers)) {
            return;
        }
        headers = List.copyOf(columns);
        filling = true;
        key.setItems(headers);
        fields.forEach((field, select) -> {
            select.setItems(headers);
            select.setValue(guess(field));
        });
        var name = fields.get(Field.NAME).getValue();
        key.setValue(name == null ? Set.of() : Set.of(name));
        filling = false;
        getContent().setVisible(true);
    }

    /** Columns as they were remembered; those the file does not have stay open. */
    void fill(ProjectMapping known) {
        filling = true;
        key.setValue(known.keyColumns().stream().filter(headers::contains).collect(Collectors.toSet()));
        fields.forEach((field, select) -> select.setValue(remembered(field, known.columns())));
        pattern.setValue(known.datePattern());
        money.setValue(known.columns().inTenThousands() ? MoneyUnit.TEN_THOUSAND : MoneyUnit.YUAN);
        filling = false;
    }

    private @Nullable String remembered(Field field, ProjectMapping.Columns columns) {
        String name = switch (field) {
            case NAME -> columns.name();
            case MILESTONE -> columns.milestone();
            case PLANNED -> columns.planned();
            case COMPLETED -> columns.completed();
            case STATUS -> columns.status();
            case DISTRICT -> columns.district();
            case BUDGET -> columns.budget();
            case ESTIMATE -> columns.estimate();
            case SPENT -> columns.spent();
        };
        return name != null && headers.contains(name) ? name : null;
    }

    /** Where mappings are kept and taken up again. */
    void remembering(MemoryBar<ProjectMapping> bar) {
        memory.removeAll();
        memory.add(bar);
    }

    /** The first column whose name has one of the usual words in it. */
    private @Nullable String guess(Field field) {
        var usual = Arrays.stream(getTranslation("projectImport.guess." + field).split(";")).map(String::strip).toList();
        return usual.stream().flatMap(word -> headers.stream().filter(header -> header.toLowerCase(Locale.ROOT).contains(word)))
                .findFirst().orElse(null);
    }

    /** What is told so far; null while a column is missing that must be there, or something is not told of the projects. */
    @Nullable ProjectMapping mapping(ProjectFields projects, Map<String, ProjectMapping.Meaning> words) {
        var name = column(Field.NAME);
        var completed = column(Field.COMPLETED);
        if (key.getValue().isEmpty() || name == null || completed == null || pattern.getValue() == null) {
            return null;
        }
        return projects.mapping(headers.stream().filter(key.getValue()::contains).toList(), new ProjectMapping.Columns(name,
                column(Field.MILESTONE), column(Field.PLANNED), completed, column(Field.STATUS), column(Field.DISTRICT),
                column(Field.BUDGET), column(Field.ESTIMATE), column(Field.SPENT), money.getValue() == MoneyUnit.TEN_THOUSAND),
                pattern.getValue(), words);
    }

    private @Nullable String column(Field field) {
        return fields.get(field).getValue();
    }
}
