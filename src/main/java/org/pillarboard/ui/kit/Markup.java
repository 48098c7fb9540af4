package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;

/**
 * Parts that are only looked at, drawn once and sent as markup: a session keeps their text and none of their components, of
 * which a page of many small parts would hold hundreds. Nothing in them can be listened to or changed; a newer state
 * replaces the whole. Texts are escaped on the way.
 *
 * @see "ADR 0026"
 */
final class Markup {

    private Markup() {
    }

    /** Fills an element with the parts; they must not be used any further. */
    static void into(Element element, Component... parts) {
        element.setProperty("innerHTML", of(parts));
    }

    static String of(Component... parts) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        for (Component part : parts) {
            if (part.isVisible()) {
                page.appendChild(ElementUtil.toJsoup(page, part.getElement()));
            }
        }
        return page.html();
    }
}
