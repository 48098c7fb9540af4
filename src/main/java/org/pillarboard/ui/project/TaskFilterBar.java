package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.UnitRow;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What of the ledgers of tasks is looked at: kind, year, pillar, unit, words. Every choice is an address of its own. */
final class TaskFilterBar extends Composite<Div> {

    private static final int YEARS = 4;
    private final Div bar = new Div();
    private final Consumer<TaskFilter> look;

    TaskFilterBar(TaskFilter filter, TaskBook book, Consumer<TaskFilter> look) {
        this.look = look;
        bar.addClassNames("filters", "pfilters");
        bar.getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("project.filter"));
        bar.add(words(filter));
        choice("task.filter.type", book.types(), TaskTypeRow::code, row -> row.name(getLocale()), filter.typeCode(), filter::type);
        int running = book.today().getYear();
        choice("task.filter.year", IntStream.range(0, YEARS).mapToObj(back -> running - back).toList(), Function.identity(),
                year -> getTranslation("task.filter.year.of", String.valueOf(year)), filter.year(), filter::year);
        choice("project.filter.pillar", book.pillars(), PillarRow::code, row -> row.shortName(getLocale()), filter.pillarCode(), filter::pillar);
        var units = book.units();
        if (units.size() > 1) {
            choice("project.filter.unit", units, UnitRow::code, row -> UnitNames.brief(row, getLocale()), filter.unitCode(), filter::unit);
        }
    }

    private Component words(TaskFilter filter) {
        var text = new TextField();
        text.setAriaLabel(getTranslation("project.filter.text"));
        text.setPlaceholder(getTranslation("project.filter.text"));
        text.setPrefixComponent(Icons.SEARCH.draw(15));
        text.setClearButtonVisible(true);
        text.setValue(filter.text());
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addThemeName("small");
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look.accept(filter.text(event.getValue()));
            }
        });
        return text;
    }

    private <R, V> void choice(String label, List<R> rows, Function<R, V> value, Function<R, String> name, @Nullable V chosen,
            Function<@Nullable V, TaskFilter> narrowed) {
        var box = new ComboBox<R>();
        box.setPlaceholder(getTranslation(label));
        box.setAriaLabel(getTranslation(label));
        box.setClearButtonVisible(true);
        box.addThemeName("small");
        box.setItems(rows);
        box.setItemLabelGenerator(name::apply);
        rows.stream().filter(row -> Objects.equals(value.apply(row), chosen)).findFirst().ifPresent(box::setValue);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look.accept(narrowed.apply(event.getValue() == null ? null : value.apply(event.getValue())));
            }
        });
        bar.add(box);
    }

    @Override
    protected Div initContent() {
        return bar;
    }
}
