package org.pillarboard.ui.kit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasTheme;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Vaadin's select for a few words that stay as they are while the page is open: the choices travel as one property, where
 * {@link Select} keeps two elements for each of them. The value is the position of the choice as text.
 *
 * @see "ADR 0027"
 */
@Tag("vaadin-select")
@Uses(Select.class)
final class LightSelect<T> extends AbstractSinglePropertyField<LightSelect<T>, String> implements HasAriaLabel, HasStyle, HasTheme {

    private final List<T> choices;

    LightSelect(List<T> choices, Function<T, String> label, T chosen) {
        super("value", "", String.class, position -> position, position -> position);
        this.choices = choices;
        var items = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < choices.size(); i++) {
            items.addObject().put("label", label.apply(choices.get(i))).put("value", String.valueOf(i));
        }
        getElement().setPropertyJson("items", items);
        setValue(position(chosen));
    }

    String position(T choice) {
        return String.valueOf(choices.indexOf(choice));
    }

    T chosen() {
        return choices.get(Integer.parseInt(getValue()));
    }
}
