package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pillarboard.ui.kit.PressButton;

/** A line of a list that leads to its page, and beneath it more, read once it is asked for. */
final class UnfoldingLine extends Composite<Div> {

    private final PressButton fold = new PressButton();
    private final Component line;
    private @Nullable Component beneath;

    /** @param name what the button says aloud: what it unfolds, and of what */
    UnfoldingLine(Component line, String name, Supplier<Component> more) {
        this.line = line;
        fold.addClassName("fold");
        fold.setAriaLabel(name);
        fold.addClickListener(event -> turn(more));
        say(false);
    }

    private void turn(Supplier<Component> more) {
        if (beneath == null) {
            beneath = more.get();
            getContent().add(beneath);
        } else {
            beneath.setVisible(!beneath.isVisible());
        }
        say(beneath.isVisible());
    }

    private void say(boolean open) {
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    @Override
    protected Div initContent() {
        var all = new Div(fold, line);
        all.addClassName("pu");
        return all;
    }
}
