package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The small dot between two parts of a line (U+00B7 is as wide as a Han glyph). */
@Tag("i")
public final class Dot extends Component {

    public Dot() {
        getElement().getClassList().add("dot");
        getElement().setAttribute("aria-hidden", "true");
    }
}
