package org.pillarboard.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Set;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Role;
import org.springframework.stereotype.Component;

/**
 * Stands before the rights are looked at: leads whoever must change the password to that page and nowhere else, whoever
 * holds no right to the page that says so, and the three hands, who see no business data, from the front page to their own work.
 */
@Component
class Doorkeeper implements VaadinServiceInitListener {

    private static final Map<Role, String> WORK = Map.of(Role.ADMIN, Links.PEOPLE, Role.SECURITY_ADMIN, Links.GRANTS,
        Role.AUDITOR, Links.TRAIL);

    private static final Set<Class<?>> WITHOUT_RIGHTS = Set.of(NoRightsView.class, PasswordView.class, LoginView.class);

    private final transient CurrentUser user;

    Doorkeeper(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (user.mustChangePassword()) {
            if (event.getNavigationTarget() != PasswordView.class) {
                event.forwardTo(Links.PASSWORD);
            }
        } else if (user.isKnown() && user.roles().isEmpty()) {
            if (!WITHOUT_RIGHTS.contains(event.getNavigationTarget())) {
                event.forwardTo(Links.NO_RIGHTS);
            }
        } else if (event.getLocation().getPath().isEmpty()) {
            user.roles().stream().filter(WORK::containsKey).findFirst().ifPresent(hand -> event.forwardTo(WORK.get(hand)));
        }
    }
}
