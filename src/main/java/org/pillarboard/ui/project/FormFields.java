package org.pillarboard.ui.project;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pillarboard.ui.kit.Reach;
import org.pillarboard.ui.kit.Unsent;

/** The fields of a form by their names: what is missing or refused is said at its field, and nothing typed is lost. */
final class FormFields {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Set<String> needed = new LinkedHashSet<>();
    private final Set<String> marked = new LinkedHashSet<>();
    private final String place;
    private Runnable changed = () -> { };

    /** @param place of the form, under which the browser keeps what is typed until it is saved */
    FormFields(String place) {
        this.place = place;
    }

    <F extends Component & HasValidationProperties & HasLabel> F may(String name, F field) {
        fields.put(name, field);
        if (field instanceof TextFieldBase<?, ?> || field instanceof DatePicker) {
            Unsent.mark((AbstractField<?, ?>) field, place, name);
        }
        return field;
    }

    /** The form was saved, or left on purpose. */
    void close(UUID person) {
        Unsent.forget(person, place);
    }

    <F extends Component & HasValidationProperties & HasLabel & HasValue<?, ?>> F must(String name, F field) {
        needed.add(name);
        field.addValueChangeListener(event -> changed.run());
        field.setRequiredIndicatorVisible(true);
        return may(name, field);
    }

    /** Whom to tell whenever a required field was changed. */
    void onChange(Runnable told) {
        changed = told;
    }

    /** How many of the required fields are empty. */
    long open() {
        return needed.stream().filter(this::isOpen).count();
    }

    private boolean isOpen(String name) {
        return ((HasValue<?, ?>) fields.get(name)).isEmpty();
    }

    /** Says what is missing; the first field at fault gets the focus. */
    boolean isComplete() {
        marked.forEach(name -> fields.get(name).setInvalid(false));
        marked.clear();
        needed.stream().filter(this::isOpen).forEach(name -> mark(name,
                I18NProvider.translate("project.form.missing", ((HasLabel) fields.get(name)).getLabel())));
        var wrong = fields.values().stream().filter(HasValidationProperties::isInvalid).findFirst();
        wrong.ifPresent(field -> Reach.field((Component) field));
        return wrong.isEmpty();
    }

    /** The field that was refused bears the sentence and gets the focus; without such a field nothing happens. */
    void refuse(String name, String sentence) {
        if (mark(name, sentence)) {
            Reach.field((Component) fields.get(name));
        }
    }

    /** Whether there is such a field; it then bears the sentence. */
    boolean mark(String name, String sentence) {
        var field = fields.get(name);
        if (field == null) {
            return false;
        }
        marked.add(name);
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        return true;
    }
}
