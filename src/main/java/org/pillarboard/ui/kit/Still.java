package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** Parts that are only looked at, such as a legend: drawn once, sent as markup, replaced whole. */
@Tag("div")
public final class Still extends Component implements HasStyle {

    public Still(Component... parts) {
        Markup.into(getElement(), parts);
    }

    /** Puts such parts into a place in the stead of what it held, such as a row of links. */
    public static void fill(HasElement place, List<? extends Component> parts) {
        Markup.into(place.getElement(), parts.toArray(Component[]::new));
    }

    public Still withClass(String... classNames) {
        addClassNames(classNames);
        return this;
    }
}
