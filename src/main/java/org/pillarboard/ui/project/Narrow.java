package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.pillarboard.ui.kit.Breadth;

/** Whether a register stands on a phone's screen; the first page of a session is drawn before the browser has said how wide it is. */
final class Narrow {

    private Narrow() {
    }

    /** Puts into a place what a desk shows or, as soon as the screen is known to be narrow, what a phone does. */
    static void draw(Div place, Supplier<Component> desk, Supplier<Component> phone) {
        boolean narrow = Breadth.isNarrow();
        place.add((narrow ? phone : desk).get());
        var details = UI.getCurrent().getPage().getExtendedClientDetails();
        if (details.getWindowInnerWidth() <= 0) {
            details.refresh(known -> {
                if (Breadth.isNarrow() != narrow) {
                    place.removeAll();
                    place.add((narrow ? desk : phone).get());
                }
            });
        }
    }
}
