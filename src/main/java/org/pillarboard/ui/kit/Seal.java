package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** The typographic seal of the product; the only place for vermilion. Decorative: the product's name stands beside it. */
public final class Seal extends Composite<Span> {

    private final int size;

    public Seal(int size) {
        this.size = size;
    }

    @Override
    protected Span initContent() {
        return new Drawing(Icons.svg(size, "seal"), "seal").silent();
    }
}
