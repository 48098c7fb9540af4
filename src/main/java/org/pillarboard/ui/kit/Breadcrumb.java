package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The way up, first the highest; the last part is where one is and no link. */
public final class Breadcrumb extends Composite<Nav> {

    private final Nav nav = new Nav();

    public Breadcrumb(String here) {
        nav.addClassName("crumb");
        nav.add(new Span(here));
    }

    /** Puts a link before everything there is. */
    public Breadcrumb under(String href, String text) {
        var link = new NavAnchor(href, text);
        link.removeClassName("link");
        nav.addComponentAsFirst(Icons.CHEVRON_RIGHT.draw(13));
        nav.addComponentAsFirst(link);
        return this;
    }

    @Override
    protected Nav initContent() {
        nav.setAriaLabel(getTranslation("kit.breadcrumb"));
        return nav;
    }
}
