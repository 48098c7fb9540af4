package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The black tick of the rulers, as the key beside its words. */
@Tag("i")
public final class PlanTick extends Component {

    public PlanTick() {
        getElement().getClassList().add("tick");
        getElement().setAttribute("aria-hidden", "true");
    }
}
