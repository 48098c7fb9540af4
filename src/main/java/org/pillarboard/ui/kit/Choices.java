package org.pillarboard.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Buttons of which one is pressed: what {@link Seg} and {@link LineTabs} have in common. */
final class Choices<T> {

    private final Div row;
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private Consumer<T> action = choice -> { };

    Choices(Div row, String ariaLabel) {
        this.row = row;
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", ariaLabel);
    }

    void add(T choice, String label, @Nullable Integer count) {
        var button = new PressButton(label);
        if (count != null) {
            var number = new Span(String.valueOf(count));
            number.addClassName("n");
            button.add(number);
        }
        button.addClickListener(event -> {
            choose(choice);
            action.accept(choice);
        });
        button.getElement().setAttribute("aria-pressed", "false");
        buttons.put(choice, button);
        row.add(button);
    }

    void choose(T chosen) {
        buttons.forEach((choice, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(choice.equals(chosen))));
    }

    void onChoice(Consumer<T> listener) {
        action = action.andThen(listener);
    }
}
