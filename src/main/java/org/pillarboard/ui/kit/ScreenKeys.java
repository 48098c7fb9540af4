package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import java.util.Map;

/**
 * The keys of a screen. A key alone works while no field has the focus; with Ctrl (or the Mac's command key) it works
 * everywhere. Neither works while a dialog is open, and the arrows belong to a grid that has the focus.
 */
public final class ScreenKeys {

    private static final String LISTEN = """
            const me = this, names = $0.split(' ');
            const hear = event => {
              if (!me.isConnected) { document.removeEventListener('keydown', hear); return; }
              const at = event.composedPath()[0], ctrl = event.ctrlKey || event.metaKey;
              const name = (ctrl ? 'Ctrl+' : '') + (event.key.length === 1 ? event.key.toUpperCase() : event.key);
              const inGrid = name.startsWith('Arrow') && event.composedPath().some(one => one.localName === 'vaadin-grid');
              if (!names.includes(name) || inGrid || event.altKey || event.repeat && name.length === 1
                  || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') || (!ctrl && at.matches
                  && at.matches('input, textarea, select, [contenteditable], [role=option], [role=combobox], [role=menuitem]'))) return;
              me.dispatchEvent(new CustomEvent('screen-key', { detail: name }));
              event.preventDefault();
            };
            document.addEventListener('keydown', hear);""";

    private ScreenKeys() {
    }

    /** @param actions by the key's name: A, ArrowDown, Ctrl+Enter */
    public static void listen(Component screen, Map<String, Runnable> actions) {
        screen.getElement().addEventListener("screen-key", event ->
                actions.getOrDefault(event.getEventData().get("event.detail").asString(), () -> { }).run())
                .addEventData("event.detail");
        screen.addAttachListener(event -> screen.getElement().executeJs(LISTEN, String.join(" ", actions.keySet())));
    }
}
