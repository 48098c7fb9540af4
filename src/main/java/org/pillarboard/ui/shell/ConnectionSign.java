package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;

/** The sign of a lost connection, which stands outside all landmarks: as a status it is heard wherever one is. */
final class ConnectionSign {

    private static final String AS_STATUS = "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    private ConnectionSign() {
    }

    static void hearOn(Component page) {
        page.getElement().executeJs(AS_STATUS);
    }
}
