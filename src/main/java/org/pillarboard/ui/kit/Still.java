package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** Parts that are only looked at, such as a legend: drawn once, sent as markup, replaced whole. */
@Tag("div")
public final class Still extends Component implements HasStyle {

    public Still(Component... parts) {
        Markup.into(getElement(), parts);
    }

    public Still withClass(String... classNames) {
        addClassNames(classNames);
        return this;
    }
}
