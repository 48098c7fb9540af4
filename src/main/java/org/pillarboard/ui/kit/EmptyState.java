package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Nothing to show: what is missing, and what comes next. */
public final class EmptyState extends Composite<Div> {

    private final Div content = new Div();

    public EmptyState(String what, @Nullable String next, Component... actions) {
        this(Icons.INBOX, what, next, actions);
    }

    public EmptyState(Icons icon, String what, @Nullable String next, Component... actions) {
        content.addClassName("stt");
        content.add(icon.draw(24), new Div(Whole.span(what)));
        if (next != null) {
            var caption = Whole.span(next);
            caption.addClassName("cap");
            content.add(caption);
        }
        content.add(actions);
    }

    @Override
    protected Div initContent() {
        return content;
    }
}
