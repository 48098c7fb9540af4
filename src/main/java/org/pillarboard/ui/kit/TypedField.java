package org.pillarboard.ui.kit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.pillarboard.shared.Readable;

/** A field whose content comes and goes as text, also what nobody can read yet; what is wrong with it stands beside it. */
public final class TypedField extends Composite<Div> {

    private static final int PAUSE_MILLIS = 600;

    private final Component box;
    private final Supplier<String> typed;
    private Runnable changed = () -> { };
    private boolean unsent;

    private <C extends AbstractField<C, T>, T> TypedField(AbstractField<C, T> field, Supplier<String> typed) {
        this.box = (Component) field;
        this.typed = typed;
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
    }

    public static TypedField text(String label, String text) {
        var field = line(label, text);
        return new TypedField(field, field::getValue);
    }

    /** @param measure what it is counted in, behind it; empty for nothing */
    public static TypedField number(String label, String text, String measure) {
        var field = line(label, text);
        field.getElement().setAttribute("inputmode", "decimal");
        if (!measure.isEmpty()) {
            field.setSuffixComponent(new Span(measure));
        }
        return new TypedField(field, field::getValue);
    }

    private static TextField line(String label, String text) {
        var field = new TextField(label);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setValue(text);
        return field;
    }

    /** @param text an ISO day, nothing, or what stands there in the place of a day */
    public static TypedField day(String label, String text) {
        var field = new DatePicker(label);
        field.setManualValidation(true);
        field.setI18n(DatePickerTexts.of(field.getLocale()));
        Readable.day(text).ifPresentOrElse(field::setValue, () -> Unreadable.put(field, text));
        var made = new TypedField(field, () -> field.isEmpty() ? Unreadable.words(field) : field.getValue().toString());
        field.getElement().addEventListener("unparsable-change", event -> made.changed.run());
        return made;
    }

    public static TypedField choice(String label, String text, List<String> items, Function<String, String> words) {
        var field = new Select<String>();
        field.setLabel(label);
        field.setManualValidation(true);
        field.setItems(items);
        field.setItemLabelGenerator(value -> value == null ? "" : words.apply(value));
        field.setEmptySelectionAllowed(true);
        field.setValue(text.isEmpty() ? null : text);
        return new TypedField(field, () -> Objects.requireNonNullElse(field.getValue(), ""));
    }

    /** One of these, or anything else that is typed. */
    public static TypedField open(String label, String text, List<String> items, Function<String, String> words) {
        return open(label, text, items, words, typed -> typed);
    }

    /** @param meant the item somebody means who types something else, or what was typed */
    public static TypedField open(String label, String text, List<String> items, Function<String, String> words, UnaryOperator<String> meant) {
        var field = new ComboBox<String>(label);
        field.setManualValidation(true);
        field.setItems(new ArrayList<>(items));
        field.setItemLabelGenerator(words::apply);
        field.setAllowCustomValue(true);
        field.setValue(text.isEmpty() ? null : text);
        var made = new TypedField(field, () -> Objects.requireNonNullElse(field.getValue(), ""));
        field.addCustomValueSetListener(event -> {
            field.setValue(meant.apply(event.getDetail().strip()));
            made.changed.run();
        });
        return made;
    }

    public static TypedField flag(String label, String text) {
        var field = new Checkbox(label, Boolean.parseBoolean(text));
        var made = new TypedField(field, () -> field.getValue() ? "true" : "");
        made.getContent().getElement().setAttribute("data-type", "flag");
        return made;
    }

    /** These can be chosen too. */
    public void offer(List<String> items) {
        @SuppressWarnings("unchecked")
        var view = ((ComboBox<String>) box).getListDataView();
        items.stream().filter(item -> !view.contains(item)).forEach(view::addItem);
    }

    /** Something has to be chosen: nothing is no choice. */
    public TypedField withoutEmptyChoice() {
        ((Select<?>) box).setEmptySelectionAllowed(false);
        return this;
    }

    /** What is typed outlives the session until it is kept, see {@link Unsent}. */
    public TypedField unsent(String place, String name) {
        Unsent.mark((AbstractField<?, ?>) box, place, name);
        unsent = true;
        return this;
    }

    /** What stands in the field has been kept. */
    public void kept() {
        if (unsent) {
            Unsent.kept(List.of((AbstractField<?, ?>) box));
        }
    }

    /** Called when somebody has typed. */
    public TypedField onChange(Runnable action) {
        changed = action;
        return this;
    }

    public String typed() {
        return typed.get();
    }

    public TypedField readOnly() {
        ((HasValue<?, ?>) box).setReadOnly(true);
        return this;
    }

    /** Says beneath the field what helps to fill it in; nothing where that is empty. */
    public void hint(String sentence) {
        if (box instanceof HasHelper helped) {
            helped.setHelperText(sentence.isEmpty() ? null : sentence);
        }
    }

    /** Says what is wrong beside the field; an empty sentence takes it away. */
    public void mark(String sentence) {
        var validation = (HasValidationProperties) box;
        validation.setErrorMessage(sentence);
        validation.setInvalid(!sentence.isEmpty());
    }

    /** Whether something is wrong with it. */
    public boolean isMarked() {
        return ((HasValidationProperties) box).isInvalid();
    }

    /** Puts the keyboard there, and so the field in sight. */
    public void focus() {
        Reach.field(box);
    }

    @Override
    protected Div initContent() {
        var cell = new Div(box);
        cell.addClassName("fcell");
        return cell;
    }
}
