package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link within the product: opens without reloading the page, can be copied and opened in a new tab. */
public final class NavAnchor extends Anchor {

    /** A link in the text. */
    public NavAnchor(String href, String text) {
        super(href, text);
        addClassName("link");
        getElement().setAttribute("router-link", true);
    }

    /** A whole part as a link, sent as markup: nothing in it can be pressed but the link. Carries no class of its own. */
    public NavAnchor(String href, Component... content) {
        setHref(href);
        Markup.into(getElement(), content);
        getElement().setAttribute("router-link", true);
    }
}
