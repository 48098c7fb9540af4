package org.pillarboard.identity;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Hears what Spring Security tells of log-ins. */
@Component
class LogInListener {

    private final LogIns logIns;
    private final Sessions sessions;

    LogInListener(LogIns logIns, Sessions sessions) {
        this.logIns = logIns;
        this.sessions = sessions;
    }

    @EventListener
    void succeeded(InteractiveAuthenticationSuccessEvent event) {
        Authentication somebody = event.getAuthentication();
        Acting.as(somebody, () -> logIns.succeeded(somebody.getName())).ifPresent(personId -> {
            if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
                sessions.seat(personId, request.getRequest().getSession());
            }
        });
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String login = event.getAuthentication().getName();
        if (event instanceof AuthenticationFailureBadCredentialsEvent) {
            logIns.failed(login);
        } else {
            logIns.refused(login, event.getException().getClass().getSimpleName());
        }
    }

    @EventListener
    void ended(LogoutSuccessEvent event) {
        Authentication somebody = event.getAuthentication();
        Acting.as(somebody, () -> {
            logIns.ended(somebody.getName());
            return somebody;
        });
    }
}
