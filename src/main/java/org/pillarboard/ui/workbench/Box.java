package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Qualifier;
import org.pillarboard.ui.kit.NumberFormats;

/** One box of a cell. What is typed is heard 400 ms after the last key and when the box is left; then it is written out. */
final class Box extends TextField {

    private static final int PAUSE_MILLIS = 400;
    private final int decimals;
    private String shown = "";

    Box(String label, int decimals) {
        this.decimals = decimals;
        setAriaLabel(label);
        setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addClassNames("cell", "num");
        addThemeNames("small", "align-right");
        getElement().setAttribute("inputmode", "decimal");
        setManualValidation(true);
    }

    /** Writes a figure into the box, unless something unsaved stands in it. */
    void show(@Nullable BigDecimal value, Qualifier qualifier) {
        shown = value == null ? "" : written(value, qualifier);
        setValue(shown);
    }

    private String written(BigDecimal value, Qualifier qualifier) {
        int needed = Math.max(decimals, value.stripTrailingZeros().scale());
        return NumberFormats.of(getLocale(), needed).qualified(value, qualifier);
    }

    Typed typed() {
        return Typed.read(getValue());
    }

    /** Whether what stands in the box is not what was last written into it. */
    boolean isDirty() {
        return !getValue().equals(shown);
    }

    void onTyped(Runnable action) {
        addValueChangeListener(event -> {
            if (event.isFromClient()) {
                action.run();
            }
        });
    }

    void onKeys(Runnable enter, Runnable down, Runnable up) {
        addKeyDownListener(Key.ENTER, event -> {
            if (event.getModifiers().isEmpty()) {
                enter.run();
            }
        });
        addKeyDownListener(Key.ARROW_DOWN, event -> down.run());
        addKeyDownListener(Key.ARROW_UP, event -> up.run());
    }
}
