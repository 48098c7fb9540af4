package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pillarboard.identity.Founding;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;

/** Enters the first two people of an empty product, behind the one-time token of the log; otherwise says why not. */
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
            show(closed());
            return;
        }
        show(new SetupForm(draft -> draft.found(founding, token)));
    }

    private void show(Component form) {
        getContent().removeAll();
        getContent().add(new Gate(form));
    }

    /** A link that is used, of an earlier start, or mistyped: what it is, and the way on. */
    private Component closed() {
        boolean wrong = founding.isOpen();
        var form = new Div(new H1(getTranslation("setup.closed")), new Note(Tone.WARN, getTranslation(wrong ? "setup.wrong" : "setup.used")),
            new Anchor(Links.LOGIN, getTranslation("setup.toLogIn")));
        form.addClassName("lg-form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("setup.heading"));
    }
}
