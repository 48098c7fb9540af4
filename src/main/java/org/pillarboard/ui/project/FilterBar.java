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
import org.jspecify.annotations.Nullable;
import org.pillarboard.pillar.PillarRow;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.figure.UnitNames;

/** What of the portfolio is looked at: pillar, kind, unit, due within, tag, words. Every choice is an address of its own. */
final class FilterBar extends Composite<Div> {

    private static final List<Integer> DAYS = List.of(0, 7, 30, 90);
    private final Div bar = new Div();
    private final ProjectFilter filter;
    private final Consumer<ProjectFilter> look;

    FilterBar(ProjectFilter filter, ProjectBook book, Consumer<ProjectFilter> look) {
        this.filter = filter;
        this.look = look;
        bar.addClassNames("filters", "pfilters");
        bar.getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("project.filter"));
        bar.add(words());
        choice("pillar", book.pillars(), PillarRow::code, row -> row.shortName(getLocale()), filter.pillarCode(), filter::pillar);
        choice("type", book.types(), ProjectTypeRow::code, row -> row.name(getLocale()), filter.typeCode(), filter::type);
        var units = book.units();
        if (units.size() > 1) {
            choice("unit", units, row -> row.code(), row -> UnitNames.brief(row, getLocale()), filter.unitCode(), filter::unit);
        }
        choice("due", DAYS, Function.identity(), this::within, filter.dueWithin(), filter::dueWithin);
        tags(book);
    }

    /** Asked for when the list is opened. */
    private void tags(ProjectBook book) {
        ComboBox<String> box = box("tag");
        box.setItems(query -> book.tags().stream()
                .filter(tag -> query.getFilter().isEmpty() || tag.contains(query.getFilter().get()))
                .skip(query.getOffset()).limit(query.getLimit()));
        box.setValue(filter.tag());
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look.accept(filter.tag(event.getValue()));
            }
        });
    }

    private String within(Integer days) {
        return days == 0 ? getTranslation("project.filter.overdue") : getTranslation("project.filter.within", String.valueOf(days));
    }

    private TextField words() {
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

    private <R, V> void choice(String name, List<R> rows, Function<R, V> value, Function<R, String> label,
            @Nullable V chosen, Function<@Nullable V, ProjectFilter> narrowed) {
        ComboBox<R> box = box(name);
        box.setItems(rows);
        box.setItemLabelGenerator(label::apply);
        rows.stream().filter(row -> Objects.equals(value.apply(row), chosen)).findFirst().ifPresent(box::setValue);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look.accept(narrowed.apply(event.getValue() == null ? null : value.apply(event.getValue())));
            }
        });
    }

    private <R> ComboBox<R> box(String name) {
        var box = new ComboBox<R>();
        box.setPlaceholder(getTranslation("project.filter." + name));
        box.setAriaLabel(getTranslation("project.filter." + name));
        box.setClearButtonVisible(true);
        box.addThemeName("small");
        bar.add(box);
        return box;
    }

    /** More at the end of the bar. */
    FilterBar with(Component... parts) {
        bar.add(parts);
        return this;
    }

    @Override
    protected Div initContent() {
        return bar;
    }
}
