package org.pillarboard.ui.debt;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.ui.kit.DatePickerTexts;
import org.pillarboard.ui.kit.Unsent;

/** A field of a filing: what is typed comes and goes as text, also what nobody can read yet. */
final class FieldBox extends Composite<Div> {

    private static final int PAUSE_MILLIS = 600;

    private final SheetLine line;
    private final LineField field;
    private final LineChoices choices;
    private final Component box;
    private Supplier<String> typed = () -> "";
    private Runnable changed = () -> { };

    FieldBox(SheetLine line, LineField field, LineChoices choices) {
        this.line = line;
        this.field = field;
        this.choices = choices;
        box = switch (field.type()) {
            case TEXT, NUMBER, MONTH -> text();
            case DAY -> day();
            case CHOICE -> select(value -> getTranslation(LineWords.choice(field, value)));
            case ENTRY -> select(choices::entry);
            case FLAG -> flag();
            case INSTRUMENT -> open(choices.instruments(), choices::instrument);
            case UNIT -> open(choices.units(), choices::unit);
            case PROJECT -> open(choices.projects(), choices::project);
        };
        if (box instanceof TextField || box instanceof DatePicker) {
            Unsent.mark((AbstractField<?, ?>) box, "filing/" + line.id(), field.name());
        }
    }

    private String label() {
        return getTranslation(LineWords.label(line.kind(), field)) + (line.kind().requires(field) ? " *" : "");
    }

    private Component text() {
        var text = new TextField(label());
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        if (field.type() != org.pillarboard.debt.FieldType.TEXT) {
            text.getElement().setAttribute("inputmode", "decimal");
            text.setSuffixComponent(new Span(getTranslation(LineWords.measure(field))));
        }
        text.setValue(line.text(field));
        typed = text::getValue;
        return heard(text);
    }

    private Component day() {
        var day = new DatePicker(label());
        day.setManualValidation(true);
        day.setI18n(DatePickerTexts.of(getLocale()));
        day.setValue(line.text(field).isEmpty() ? null : LocalDate.parse(line.text(field)));
        typed = () -> Objects.toString(day.getValue(), "");
        return heard(day);
    }

    private Component select(Function<String, String> words) {
        var select = new Select<String>();
        select.setLabel(label());
        select.setManualValidation(true);
        select.setItems(field.choices().isEmpty() ? choices.entries(line) : field.choices());
        select.setItemLabelGenerator(value -> value == null ? "" : words.apply(value));
        select.setEmptySelectionAllowed(!line.kind().requires(field));
        select.setValue(line.text(field).isEmpty() ? null : line.text(field));
        typed = () -> Objects.requireNonNullElse(select.getValue(), "");
        return heard(select);
    }

    private Component flag() {
        var flag = new Checkbox(getTranslation(LineWords.label(line.kind(), field)), Boolean.parseBoolean(line.text(field)));
        typed = () -> flag.getValue() ? "true" : "";
        return heard(flag);
    }

    private Component open(java.util.List<String> items, com.vaadin.flow.component.ItemLabelGenerator<String> words) {
        var code = new ComboBox<String>(label());
        code.setManualValidation(true);
        code.setItems(items);
        code.setItemLabelGenerator(words);
        code.setAllowCustomValue(true);
        code.addCustomValueSetListener(event -> {
            code.setValue(event.getDetail().strip());
            changed.run();
        });
        code.setValue(line.text(field).isEmpty() ? null : line.text(field));
        typed = () -> Objects.requireNonNullElse(code.getValue(), "");
        return heard(code);
    }

    private <C extends AbstractField<C, T>, T> Component heard(AbstractField<C, T> some) {
        some.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        return (Component) some;
    }

    /** What stands in the box has been kept. */
    void kept() {
        if (box instanceof TextField || box instanceof DatePicker) {
            Unsent.kept(List.of((AbstractField<?, ?>) box));
        }
    }

    FieldBox onChange(Runnable action) {
        changed = action;
        return this;
    }

    LineField field() {
        return field;
    }

    String typed() {
        return typed.get();
    }

    void readOnly() {
        ((com.vaadin.flow.component.HasValue<?, ?>) box).setReadOnly(true);
    }

    /** Says what is wrong beside the field; an empty sentence takes it away. */
    void mark(String sentence) {
        var validation = (HasValidationProperties) box;
        validation.setErrorMessage(sentence);
        validation.setInvalid(!sentence.isEmpty());
    }

    @Override
    protected Div initContent() {
        var cell = new Div(box);
        cell.addClassName("fcell");
        cell.getElement().setAttribute("data-type", field.type().name().toLowerCase(java.util.Locale.ROOT));
        return cell;
    }
}
