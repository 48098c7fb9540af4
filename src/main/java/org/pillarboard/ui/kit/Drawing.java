package org.pillarboard.ui.kit;

import com.vaadin.flow.component.html.Span;

/** An inline SVG drawing of our own, coloured by the styles. Never takes text a user typed. */
final class Drawing extends Span {

    Drawing(String svg, String className) {
        addClassName(className);
        getElement().setProperty("innerHTML", svg);
    }

    /** Not read aloud: a word beside it says the same. */
    Drawing silent() {
        getElement().setAttribute("aria-hidden", "true");
        return this;
    }

    /** Read aloud as a picture with this name. */
    Drawing named(String label) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        return this;
    }
}
