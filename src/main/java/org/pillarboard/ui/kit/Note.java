package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A sentence that must not be missed, in the place it is about. */
public final class Note extends Composite<Div> {

    private final Tone tone;
    private final String text;

    /** @param tone GOOD, WARN, BAD or INFO */
    public Note(Tone tone, String text) {
        this.tone = tone;
        this.text = text;
    }

    @Override
    protected Div initContent() {
        var note = new Div(icon().draw(15), Whole.span(text));
        note.addClassName("note");
        note.getElement().setAttribute("data-tone", tone.code());
        note.getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "note");
        return note;
    }

    private Icons icon() {
        return switch (tone) {
            case GOOD -> Icons.CHECK;
            case INFO -> Icons.INFO;
            case BAD -> Icons.CIRCLE_ALERT;
            default -> Icons.TRIANGLE_ALERT;
        };
    }
}
