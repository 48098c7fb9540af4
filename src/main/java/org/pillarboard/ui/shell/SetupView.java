package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pillarboard.identity.Founding;
import org.pillarboard.ui.kit.PageTitle;

/** Enters the first two people of an empty product, behind the one-time token of the log; otherwise there is only log-in. */
@Route(Links.SETUP)
@AnonymousAllowed
class SetupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Founding founding;

    SetupView(Founding founding) {
        this.founding = founding;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation().getQueryParameters().getSingleParameter("token").orElse("");
        if (!founding.isOpenTo(token)) {
            event.forwardTo(Links.LOGIN);
            return;
        }
        getContent().removeAll();
        getContent().add(new Gate(new SetupForm(draft -> draft.found(founding, token))));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("setup.heading"));
    }
}
