package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Rag;

/** A light as shape, word and colour. */
public final class StatusBadge extends Composite<Span> {

    private final Tone tone;
    private final @Nullable String text;

    /** The light with its own word. */
    public StatusBadge(Rag rag) {
        this(Tone.of(rag), null);
    }

    /** A light with another word than its own. */
    public StatusBadge(Rag rag, String text) {
        this(Tone.of(rag), text);
    }

    /** A state; without text the tone's own word. */
    public StatusBadge(Tone tone, @Nullable String text) {
        this.tone = tone;
        this.text = text;
    }

    /** Without ground and padding, for tables and dense lines. */
    public StatusBadge plain() {
        getContent().addClassName("plain");
        return this;
    }

    @Override
    protected Span initContent() {
        var word = Whole.span(text == null ? getTranslation("kit.tone." + tone) : text);
        var badge = new Span(new Drawing(tone.svg(13), "ic").silent(), word);
        badge.addClassName("rag");
        badge.getElement().setAttribute("data-tone", tone.code());
        return badge;
    }
}
