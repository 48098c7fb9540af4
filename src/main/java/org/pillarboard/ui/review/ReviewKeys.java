package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** The keys of a reviewer: A approves, R returns, the arrows step; never while a field has the focus. */
final class ReviewKeys {

    private static final String LISTEN = """
            const me = this;
            const hear = event => {
              if (!me.isConnected) { document.removeEventListener('keydown', hear); return; }
              const at = event.composedPath()[0];
              if (event.ctrlKey || event.altKey || event.metaKey || (at.matches
                  && at.matches('input, textarea, select, [contenteditable], [role=option], [role=combobox]'))) return;
              const key = { a: 'A', r: 'R', ArrowDown: 'DOWN', ArrowUp: 'UP', ArrowRight: 'DOWN', ArrowLeft: 'UP' }
                  [event.key.length === 1 ? event.key.toLowerCase() : event.key];
              if (key) { me.dispatchEvent(new CustomEvent('review-key', { detail: key })); event.preventDefault(); }
            };
            document.addEventListener('keydown', hear);""";

    private ReviewKeys() {
    }

    /** @param actions by A, R, DOWN, UP */
    static void listen(Component screen, Map<String, Runnable> actions) {
        screen.getElement().addEventListener("review-key", event ->
                actions.getOrDefault(event.getEventData().get("event.detail").asString(), () -> { }).run())
                .addEventData("event.detail");
        screen.addAttachListener(event -> screen.getElement().executeJs(LISTEN));
    }
}
