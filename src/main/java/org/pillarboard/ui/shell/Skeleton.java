package org.pillarboard.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What stands on the page of a person who is signed in before the screen itself is there: its outline, sent with the very
 * first answer. The styles show it until the frame is drawn, and again when the way to another screen takes long.
 */
@Component
class Skeleton implements VaadinServiceInitListener {

    private static final int CARDS = 5;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::draw);
    }

    private void draw(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        String path = request.getPathInfo();
        if (request.getUserPrincipal() != null && (path == null || !path.startsWith("/" + Links.PASSWORD))) {
            page.getDocument().body().appendChild(outline());
        }
    }

    private static Element outline() {
        var outline = new Element("div").addClass("awaiting").attr("aria-hidden", "true");
        outline.appendElement("div").addClass("bone").addClass("title");
        var row = outline.appendElement("div").addClass("row");
        for (int card = 0; card < CARDS; card++) {
            row.appendElement("div").addClass("bone");
        }
        outline.appendElement("div").addClass("bone");
        var wide = outline.appendElement("div").addClass("wide");
        wide.appendElement("div").addClass("bone");
        wide.appendElement("div").addClass("bone");
        return outline;
    }
}
