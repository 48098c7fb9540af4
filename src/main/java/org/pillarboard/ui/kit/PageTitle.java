package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;

/** What the browser writes on the page's tab: the page's name, then the product's. */
public final class PageTitle {

    private PageTitle() {
    }

    public static String of(Component page, String name) {
        return page.getTranslation("kit.title", name);
    }
}
