package org.pillarboard.identity;

import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Actor;
import org.pillarboard.audit.ActorSource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Takes the actor from the security context, and the address from the request or, behind a push, from the log-in. */
@Component
class SecurityActors implements ActorSource {

    private final Standings standings;

    SecurityActors(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        String address = address(authentication);
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return address.isEmpty() ? Actor.SYSTEM : new Actor(null, "-", address);
        }
        Standing standing = standings.of(authentication.getName());
        return new Actor(standing.id(), standing.name(), address);
    }

    private static String address(@Nullable Authentication authentication) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return attributes.getRequest().getRemoteAddr();
        }
        if (authentication != null && authentication.getDetails() instanceof WebAuthenticationDetails details) {
            return details.getRemoteAddress();
        }
        return "";
    }
}
