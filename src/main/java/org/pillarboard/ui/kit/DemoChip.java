package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** Says that every figure in sight is invented. Shown wherever demonstration data is shown. */
public final class DemoChip extends Composite<Span> {

    @Override
    protected Span initContent() {
        var chip = new Span(getTranslation("kit.demo"));
        chip.addClassName("demo");
        chip.setTitle(getTranslation("kit.demo.explained"));
        return chip;
    }
}
