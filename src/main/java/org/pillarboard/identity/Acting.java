package org.pillarboard.identity;

import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work in somebody's name and puts the former name back. */
final class Acting {

    private Acting() {
    }

    static <T> T as(Authentication somebody, Supplier<T> work) {
        SecurityContext former = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(somebody);
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(former);
        }
    }
}
