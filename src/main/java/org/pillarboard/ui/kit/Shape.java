package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** The shape of a tone alone, read aloud by its word: for places too small for a {@link StatusBadge}. */
public final class Shape extends Composite<Span> {

    private final Tone tone;
    private final int size;

    public Shape(Tone tone, int size) {
        this.tone = tone;
        this.size = size;
    }

    @Override
    protected Span initContent() {
        return new Drawing(tone.svg(size), "ic").named(getTranslation("kit.tone." + tone));
    }
}
