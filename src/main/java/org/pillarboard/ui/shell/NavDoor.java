package org.pillarboard.ui.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;

/** Whether a path leads to a screen this person may open: the screen's own annotation decides, nothing else repeats it. */
final class NavDoor {

    private static final AccessAnnotationChecker CHECKER = new AccessAnnotationChecker();

    private NavDoor() {
    }

    static boolean isOpen(String path) {
        VaadinRequest request = VaadinRequest.getCurrent();
        return RouteConfiguration.forSessionScope().getRoute(path)
                .filter(screen -> CHECKER.hasAccess(screen, request.getUserPrincipal(), request::isUserInRole))
                .isPresent();
    }
}
