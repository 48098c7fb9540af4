package org.pillarboard.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * A page brings its first screen along inside one of its scripts, and with it names that people typed. Vaadin writes them as
 * they are, so a name like {@code </script><img>} would end that script and become a part of the page. Here nothing in a script
 * can end it or open another; in the strings it stands in, the escape means the same.
 */
@Component
class SealedScripts implements VaadinServiceInitListener {

    private static final Pattern OPENS_OR_ENDS = Pattern.compile("<(?=/?script|!--)", Pattern.CASE_INSENSITIVE);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> seal(page.getDocument()));
    }

    static void seal(Document page) {
        page.getElementsByTag("script").stream().flatMap(script -> script.dataNodes().stream()).forEach(data ->
            data.setWholeData(OPENS_OR_ENDS.matcher(data.getWholeData()).replaceAll("\\\\u003c")));
    }
}
