package org.pillarboard.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** Says that every figure in sight is invented. Shown wherever demonstration data is shown. */
public final class DemoChip extends Composite<Span> {

    /** Tells the page, once, whether what it shows is demonstration data. */
    public static void announce(UI page, boolean demonstration) {
        ComponentUtil.setData(page, DemoChip.class.getName(), demonstration);
    }

    /** Whether the current page shows demonstration data. */
    public static boolean isAnnounced() {
        UI page = UI.getCurrent();
        return page != null && Boolean.TRUE.equals(ComponentUtil.getData(page, DemoChip.class.getName()));
    }

    @Override
    protected Span initContent() {
        var chip = new Span(getTranslation("kit.demo"));
        chip.addClassName("demo");
        chip.setTitle(getTranslation("kit.demo.explained"));
        return chip;
    }
}
