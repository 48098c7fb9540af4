package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pillarboard.shared.RuleViolation;

/** What stands in a field and is no day and no number: the field has no value then, which must not be taken for "none". */
public final class Unreadable {

    /** Where the libraries' fields keep what is typed beside what was understood. */
    private static final String TYPED = "_inputElementValue";

    private Unreadable() {
    }

    /**
     * @throws RuleViolation {@code kit.unreadable.day} or {@code kit.unreadable.number}, of other fields {@code kit.unreadable}, with the name
     *                       of the first field in sight whose words cannot be read; {@code .must} of one that has to be filled
     */
    public static void refuseIn(Component form) {
        in(form).ifPresent(refused -> {
            throw refused;
        });
    }

    /** What {@link #refuseIn} would refuse. */
    public static Optional<RuleViolation> in(Component form) {
        return fields(form).filter(field -> !words(field).isEmpty()).findFirst().map(field -> new RuleViolation(key(field), name(field),
            words(field)));
    }

    /** What has to be there is not to be cleared. */
    private static String key(Component field) {
        return kind(field) + (((HasValue<?, ?>) field).isRequiredIndicatorVisible() ? ".must" : "");
    }

    private static String kind(Component field) {
        if (field instanceof DatePicker) {
            return "kit.unreadable.day";
        }
        return field instanceof DecimalField ? "kit.unreadable.number" : "kit.unreadable";
    }

    private static String name(Component field) {
        String label = field instanceof HasLabel named ? named.getLabel() : null;
        return label == null && field instanceof HasAriaLabel spoken ? spoken.getAriaLabel().orElse("") : Objects.requireNonNullElse(label, "");
    }

    /** What stands in a field without being understood; empty when there is nothing, or it was understood. */
    static String words(Component field) {
        if (!(field instanceof HasValue<?, ?> typed) || !typed.isEmpty()) {
            return "";
        }
        return (field instanceof DecimalField number ? number.typed() : field.getElement().getProperty(TYPED, "")).strip();
    }

    /** Puts such words back into a field, for its owner to see and to mend. */
    static void put(Component field, String words) {
        field.getElement().setProperty(TYPED, words);
        field.getElement().executeJs("setTimeout(() => this._inputElementValue = $0)", words); // the field empties itself while it is made
    }

    private static Stream<Component> fields(Component part) {
        return !(part instanceof Text) && part.isVisible() ? Stream.concat(Stream.of(part), part.getChildren().flatMap(Unreadable::fields)) : Stream.empty();
    }
}
