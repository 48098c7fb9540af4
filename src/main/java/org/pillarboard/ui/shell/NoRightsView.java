package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.LostRight;
import org.pillarboard.identity.OwnRights;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;

/** For whoever holds no right, or no more: what was taken back by whom, whom to ask, and that nothing is lost. */
@Route(value = Links.NO_RIGHTS, layout = MainLayout.class)
@PermitAll
class NoRightsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnRights rights;
    private final transient CurrentUser user;

    NoRightsView(OwnRights rights, CurrentUser user) {
        this.rights = rights;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!user.roles().isEmpty()) {
            event.forwardTo(Links.COCKPIT);
            return;
        }
        String givers = String.join(getTranslation("shell.role.and"), rights.givers());
        getContent().removeAll();
        var lost = rights.lost();
        getContent().add(new PageHead(getTranslation("noRights.heading")), new EmptyState(Icons.SHIELD_CHECK,
            lost.map(this::said).orElseGet(() -> getTranslation("noRights.never")),
            getTranslation(lost.isPresent() ? "noRights.next" : "noRights.first", givers)));
    }

    private String said(LostRight lost) {
        String role = getTranslation("shell.role." + lost.role());
        return lost.by() == null ? getTranslation("noRights.over", role, lost.on().toString())
            : getTranslation("noRights.taken", role, lost.on().toString(), lost.by());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("noRights.heading"));
    }
}
