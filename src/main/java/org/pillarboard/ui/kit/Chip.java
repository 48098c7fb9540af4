package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A short word in a tinted box: a filter in force, with a cross to lift it. */
public final class Chip extends Composite<Div> {

    private final Div chip = new Div();

    public Chip(String text) {
        this(text, null);
    }

    public Chip(String text, @Nullable Runnable remove) {
        chip.addClassName("chip");
        chip.add(new Span(text));
        if (remove != null) {
            var cross = new PressButton();
            cross.add(Icons.X.draw(13));
            cross.setAriaLabel(getTranslation("kit.chip.remove", text));
            cross.addClickListener(event -> remove.run());
            chip.add(cross);
        }
    }

    /** In amber: what is shown is not the usual. */
    public Chip warning() {
        chip.getElement().setAttribute("data-tone", Tone.WARN.code());
        return this;
    }

    @Override
    protected Div initContent() {
        return chip;
    }
}
