package org.pillarboard.ui.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The account typed at a log-in that was refused: kept in the session, not in the address, and shown once. */
final class TypedAccount {

    private static final String KEY = TypedAccount.class.getName();
    private static final int LONGEST = 64;

    private TypedAccount() {
    }

    static void keep(HttpServletRequest request, String login) {
        request.getSession().setAttribute(KEY, login.substring(0, Math.min(login.length(), LONGEST)));
    }

    /** What was kept, and no longer is. */
    static Optional<String> take() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession).flatMap(session -> {
            var typed = Optional.ofNullable((String) session.getAttribute(KEY));
            session.removeAttribute(KEY);
            return typed.filter(login -> !login.isBlank());
        });
    }
}
