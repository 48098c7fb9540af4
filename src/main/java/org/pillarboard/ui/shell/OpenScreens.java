package org.pillarboard.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pillarboard.identity.Farewell;
import org.springframework.stereotype.Component;

/**
 * Leads the open screens of a session that is about to end to the log-in page, which says why: nothing on them stays to be read, and who
 * waits for a right on the page for those without any comes on. A screen that cannot be reached is told at its next press.
 */
@Component
class OpenScreens implements Farewell {

    private static final long PATIENCE_MILLIS = 2000;
    private static final String WHY = Links.LOGIN + "?" + LogInNotice.RIGHTS;

    @Override
    public void to(HttpSession session) {
        VaadinSession.getAllSessions(session).forEach(OpenScreens::leave);
    }

    /** Waits until it is told: afterwards there is no session to tell it in. */
    private static void leave(VaadinSession session) {
        try {
            session.access(() -> session.getUIs().forEach(OpenScreens::leave)).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException atWork) {
            return; // its next press is told
        }
    }

    private static void leave(UI screen) {
        Parting.to(screen, WHY);
    }
}
