package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a form to be saved asks for and does not have: all of it is marked and named at once, and the keyboard stands in the first. What was
 * told goes once it is filled, and any other refusal once something changes.
 */
public final class Blanks {

    private final Div place;
    private final Component form;
    private boolean told;

    /** @param place where refusals are told */
    public Blanks(Div place, Component form) {
        this.place = place;
        this.form = form;
        fields(form).forEach(field -> ((HasValue<?, ?>) field).addValueChangeListener(event -> changed(field)));
    }

    /** Whether nothing is missing; what is, is told. */
    public boolean isNone() {
        var blanks = blanks();
        told = !blanks.isEmpty();
        if (told) {
            blanks.forEach(field -> mark(field, sentence(field)));
            tell(blanks);
            if (blanks.getFirst() instanceof Focusable<?> first) {
                first.focus();
            }
        }
        return !told;
    }

    private List<Component> blanks() {
        return fields(form).filter(Blanks::isInSight)
                .filter(field -> ((HasValue<?, ?>) field).isRequiredIndicatorVisible() && ((HasValue<?, ?>) field).isEmpty()).toList();
    }

    private static boolean isInSight(Component part) {
        return part.isVisible() && part.getParent().map(Blanks::isInSight).orElse(true);
    }

    private void tell(List<Component> blanks) {
        place.removeAll();
        place.add(new Note(Tone.BAD, place.getTranslation("kit.blank", blanks.stream().map(Blanks::label)
                .collect(Collectors.joining(place.getTranslation("kit.and"))))));
    }

    private void changed(Component field) {
        boolean marked = field instanceof HasValidationProperties one && sentence(field).equals(one.getErrorMessage());
        if (marked && !((HasValue<?, ?>) field).isEmpty()) {
            mark(field, "");
        }
        var rest = told ? blanks() : List.<Component>of();
        told = !rest.isEmpty();
        if (told) {
            tell(rest);
        } else {
            place.removeAll();
        }
    }

    private static void mark(Component field, String sentence) {
        if (field instanceof HasValidationProperties marked) {
            marked.setErrorMessage(sentence);
            marked.setInvalid(!sentence.isEmpty());
        }
    }

    private static String sentence(Component field) {
        return field.getTranslation("kit.blank", label(field));
    }

    private static String label(Component field) {
        return field instanceof HasLabel named ? Objects.requireNonNullElse(named.getLabel(), "") : "";
    }

    private static Stream<Component> fields(Component part) {
        return part instanceof HasValue ? Stream.of(part) : part instanceof Text ? Stream.empty() : part.getChildren().flatMap(Blanks::fields);
    }
}
