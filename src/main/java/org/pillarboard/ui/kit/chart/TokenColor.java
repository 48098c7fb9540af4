package org.pillarboard.ui.kit.chart;

import com.fasterxml.jackson.annotation.JsonValue;
import com.vaadin.flow.component.charts.model.style.Color;

/**
 * A colour of the styles by the name of its token. {@code SolidColor} cannot carry it: it drops every character but
 * letters, digits, commas and the hash sign.
 *
 * @see "ADR 0013"
 */
record TokenColor(String token) implements Color {

    /** What the browser gets and resolves. */
    @JsonValue
    String css() {
        return "var(--sz-" + token + ")";
    }

    @Override
    public String toString() {
        return css();
    }
}
