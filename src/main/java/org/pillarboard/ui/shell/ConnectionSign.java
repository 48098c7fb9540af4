package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/**
 * The sign of a lost connection, in the reader's language. It stands outside all landmarks: as a status it is heard wherever
 * one is.
 */
final class ConnectionSign {

    private static final String AS_STATUS = """
            const sign = document.querySelector('vaadin-connection-indicator');
            if (sign) { sign.setAttribute('role', 'status'); sign.onlineText = $0; }""";

    /**
     * A net that is back is noticed by a heartbeat, which a repeated request cancels: until the next one, minutes later, the sign
     * would go on saying that the connection is lost. So the browser's "online" is said again while it does.
     */
    private static final String UNTIL_CONNECTED = """
            if (!window.pbOnlineAgain) {
              window.pbOnlineAgain = () => setTimeout(() => {
                if (window.Vaadin?.connectionState?.state === 'reconnecting') window.dispatchEvent(new Event('online'));
              }, 8000);
              window.addEventListener('online', window.pbOnlineAgain);
            }""";

    private ConnectionSign() {
    }

    static void hearOn(Component page) {
        page.getElement().executeJs(AS_STATUS, page.getTranslation("shell.connection.back"));
        page.getElement().executeJs(UNTIL_CONNECTED);
        var lost = UI.getCurrent().getReconnectDialogConfiguration();
        lost.setDialogText(page.getTranslation("shell.connection.trying"));
        lost.setDialogTextGaveUp(page.getTranslation("shell.connection.lost"));
    }
}
