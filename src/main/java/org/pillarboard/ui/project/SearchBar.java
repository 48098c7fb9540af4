package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PressButton;

/**
 * Narrows a register by words and choices; every change asks for another look.
 *
 * @param <F> the register's filter
 */
final class SearchBar<F> extends Composite<Div> {

    private final Div bar = new Div();
    private final PressButton fold = new PressButton();
    private final Consumer<F> look;
    private int chosen;

    SearchBar(Consumer<F> look) {
        this.look = look;
        bar.addClassNames("filters", "pfilters");
        fold.addClassName("more");
        fold.addClickListener(event -> open(!bar.hasClassName("open")));
        bar.getElement().setAttribute("role", "search").setAttribute("aria-label", getTranslation("project.filter"));
    }

    SearchBar<F> words(String sought, Function<String, F> narrowed) {
        var text = new TextField();
        text.setAriaLabel(getTranslation("project.filter.text"));
        text.setPlaceholder(getTranslation("project.filter.text"));
        text.setPrefixComponent(Icons.SEARCH.draw(15));
        text.setClearButtonVisible(true);
        text.setValue(sought);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        text.addThemeName("small");
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look.accept(narrowed.apply(event.getValue()));
            }
        });
        return with(text);
    }

    /** A choice among rows, of which the filter keeps a value. */
    <R, V> SearchBar<F> choice(String label, List<R> rows, Function<R, V> value, Function<R, String> name, @Nullable V chosen,
            Function<@Nullable V, F> narrowed) {
        ComboBox<R> box = box(label, row -> narrowed.apply(row == null ? null : value.apply(row)));
        box.setItems(rows);
        box.setItemLabelGenerator(name::apply);
        rows.stream().filter(row -> Objects.equals(value.apply(row), chosen)).findFirst().ifPresent(box::setValue);
        count(box);
        return with(box);
    }

    /** A choice among words that are asked for when the list is opened. */
    SearchBar<F> late(String label, Supplier<List<String>> all, @Nullable String chosen, Function<@Nullable String, F> narrowed) {
        ComboBox<String> box = box(label, narrowed);
        box.setItems(query -> all.get().stream().filter(one -> query.getFilter().isEmpty() || one.contains(query.getFilter().get()))
                .skip(query.getOffset()).limit(query.getLimit()));
        box.setValue(chosen);
        count(box);
        return with(box);
    }

    private void count(ComboBox<?> box) {
        chosen += box.isEmpty() ? 0 : 1;
    }

    /** A phone shows the choices when it is asked for them, and where one was made. */
    private void open(boolean open) {
        bar.setClassName("open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** The way out of a filter that nothing matches. */
    static Button clearing(Runnable clear) {
        return new Button(I18NProvider.translate("project.filter.clear"), event -> clear.run());
    }

    private <R> ComboBox<R> box(String label, Function<@Nullable R, F> narrowed) {
        var box = new ComboBox<R>();
        box.setPlaceholder(getTranslation(label));
        box.setAriaLabel(getTranslation(label));
        box.setClearButtonVisible(true);
        box.addThemeName("small");
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                look.accept(narrowed.apply(event.getValue()));
            }
        });
        return box;
    }

    /** More at the end of the bar. */
    SearchBar<F> with(Component... parts) {
        bar.add(parts);
        return this;
    }

    @Override
    protected Div initContent() {
        fold.add(Icons.FILTER.draw(15), new Span(chosen == 0 ? getTranslation("project.filter.fold")
                : getTranslation("project.filter.fold.chosen", String.valueOf(chosen))));
        bar.addComponentAtIndex(1, fold);
        open(chosen > 0);
        return bar;
    }
}
