package org.pillarboard.ui.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
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

    /** Waits until its screens have heard it: a message under way when the session ends is cut off with it. */
    private static void leave(VaadinSession session) {
        var heard = new CopyOnWriteArrayList<CompletableFuture<?>>();
        try {
            session.access(() -> session.getUIs().forEach(screen -> heard.add(Parting.to(screen, WHY))))
                    .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            CompletableFuture.allOf(heard.toArray(CompletableFuture[]::new)).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException atWork) {
            return; // its next press is told
        }
    }
}
