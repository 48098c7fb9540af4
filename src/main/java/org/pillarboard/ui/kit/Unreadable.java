package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
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

    /** @throws RuleViolation {@code kit.unreadable} with the name of the first field in sight whose words cannot be read */
    public static void refuseIn(Component form) {
        in(form).ifPresent(refused -> {
            throw refused;
        });
    }

    /** What {@link #refuseIn} would refuse. */
    public static Optional<RuleViolation> in(Component form) {
        return fields(form).filter(Unreadable::is).findFirst().map(field -> new RuleViolation("kit.unreadable",
            field instanceof HasLabel named ? Objects.requireNonNullElse(named.getLabel(), "") : "", field.getElement().getProperty(TYPED)));
    }

    private static Stream<Component> fields(Component part) {
        return !(part instanceof Text) && part.isVisible() ? Stream.concat(Stream.of(part), part.getChildren().flatMap(Unreadable::fields)) : Stream.empty();
    }

    private static boolean is(Component field) {
        return field instanceof HasValue<?, ?> typed && !field.getElement().getProperty(TYPED, "").isBlank() && typed.isEmpty();
    }
}
