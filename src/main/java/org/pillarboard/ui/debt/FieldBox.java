package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Composite;
import org.pillarboard.debt.FieldType;
import org.pillarboard.debt.LineField;
import org.pillarboard.debt.SheetLine;
import org.pillarboard.ui.kit.TypedField;
import org.pillarboard.ui.kit.figure.RateNames;

/** A field of a filing's line. */
final class FieldBox extends Composite<TypedField> {

    private final SheetLine line;
    private final LineField field;
    private final transient LineChoices choices;

    FieldBox(SheetLine line, LineField field, LineChoices choices) {
        this.line = line;
        this.field = field;
        this.choices = choices;
    }

    @Override
    protected TypedField initContent() {
        String text = line.text(field);
        return switch (field.type()) {
            case TEXT -> unsent(TypedField.text(label(), text));
            case NUMBER, MONTH -> unsent(TypedField.number(label(), text, getTranslation(LineWords.measure(field))));
            case DAY -> unsent(TypedField.day(label(), text));
            case CHOICE -> chosen(TypedField.choice(label(), text, field.choices(), value -> getTranslation(LineWords.choice(field, value))));
            case BASE_RATE -> TypedField.choice(label(), text, choices.baseRates(), value -> RateNames.of(value, key -> getTranslation(key)));
            case ENTRY -> chosen(TypedField.choice(label(), text, choices.entries(line), choices::entry));
            case FLAG -> TypedField.flag(getTranslation(LineWords.label(line.kind(), field)), text);
            case INSTRUMENT -> TypedField.open(label(), text, choices.instruments(), choices::instrument, choices::meant);
            case UNIT -> TypedField.open(label(), text, choices.units(), choices::unit);
            case PROJECT -> TypedField.open(label(), text, choices.projects(), choices::project);
        };
    }

    private TypedField unsent(TypedField made) {
        return made.unsent("filing/" + line.id(), field.name());
    }

    private TypedField chosen(TypedField made) {
        return line.kind().requires(field) ? made.withoutEmptyChoice() : made;
    }

    private String label() {
        return getTranslation(LineWords.label(line.kind(), field)) + (line.kind().requires(field) ? " *" : "");
    }

    LineField field() {
        return field;
    }

    FieldBox onChange(Runnable action) {
        getContent().onChange(action);
        return this;
    }

    String typed() {
        return getContent().typed();
    }

    /** The debts the sheet names itself can be chosen too. */
    void offer() {
        if (field.type() == FieldType.INSTRUMENT) {
            getContent().offer(choices.instruments());
        }
    }

    /** As {@link TypedField#hint}. */
    void hint(String sentence) {
        getContent().hint(sentence);
    }

    /** What stands in the box has been kept. */
    void kept() {
        getContent().kept();
    }

    void readOnly() {
        getContent().readOnly();
    }

    boolean isMarked() {
        return getContent().isMarked();
    }

    void focus() {
        getContent().focus();
    }

    /** Says what is wrong beside the field; an empty sentence takes it away. */
    void mark(String sentence) {
        getContent().mark(sentence);
    }
}
