package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** The typographic seal of the product; the only place for vermilion. Decorative: the product's name stands beside it. */
public final class Seal extends Composite<Span> {

    private static final String SVG = Resources.svg("seal.svg");

    private final int size;

    public Seal(int size) {
        this.size = size;
    }

    @Override
    protected Span initContent() {
        return new Drawing(SVG.replace("<svg ", "<svg width=\"" + size + "\" height=\"" + size + "\" "), "seal").silent();
    }
}
