package org.pillarboard.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;

/** The way out of a session that ends under its screen. */
record Parting(String path) {

    /**
     * Goes on once the session has ended, which it does only after this answer: its heart is asked until it beats no more. Whoever
     * came to the log-in page before would be known there still, and be sent on to pages that end with the session.
     */
    private static final String LEAVE = """
            let tries = 0;
            const leave = () => location.replace($1);
            const ask = () => fetch('./?v-r=heartbeat&v-uiId=' + $0, {method: 'POST'})
              .then(answer => !answer.ok || ++tries > 50 ? leave() : setTimeout(ask, 100)).catch(leave);
            ask()""";

    /** Where the screen goes first it goes: the end of a session has one reason. Done once the screen has heard it. */
    static CompletableFuture<?> to(UI screen, String path) {
        if (ComponentUtil.getData(screen, Parting.class) != null) {
            return CompletableFuture.completedFuture(null);
        }
        ComponentUtil.setData(screen, Parting.class, new Parting(path));
        return screen.getPage().executeJs(LEAVE, screen.getUIId(), path).toCompletableFuture();
    }
}
