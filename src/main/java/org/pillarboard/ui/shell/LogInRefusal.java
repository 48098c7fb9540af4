package org.pillarboard.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.pillarboard.identity.Accounts;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Sends a refused log-in back to the page. It says the same for a wrong password, an unknown login and a disabled
 * account; only the lock is told plainly, and for unknown logins too.
 */
@Component
class LogInRefusal implements AuthenticationFailureHandler {

    private final Accounts accounts;

    LogInRefusal(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
                                        AuthenticationException refused) throws IOException {
        TypedAccount.keep(request, Objects.requireNonNullElse(request.getParameter("username"), ""));
        response.sendRedirect(request.getContextPath() + "/" + Links.LOGIN + "?" + why(request, refused));
    }

    /** Where the register of people could not be asked, nothing is known of the password: that must not look like a wrong one. */
    private String why(HttpServletRequest request, AuthenticationException refused) {
        if (StoreTrouble.in(refused).isPresent()) {
            return LogInNotice.AWAY;
        }
        String login = request.getParameter("username");
        return accounts.lockedUntil(login == null ? "" : login)
            .map(until -> LogInNotice.LOCKED + "=" + until).orElse(LogInNotice.FAILED);
    }
}
