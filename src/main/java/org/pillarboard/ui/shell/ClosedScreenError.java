package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.pillarboard.audit.Trail;
import org.pillarboard.audit.TrailKind;
import com.vaadin.flow.router.AccessDeniedException;
import org.pillarboard.ui.kit.PageTitle;

/** A screen that is not for this person's roles. The refusal is written into the trail. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ClosedScreenError extends Composite<Div> implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final transient Trail trail;

    ClosedScreenError(Trail trail) {
        this.trail = trail;
    }

    @Override
    protected Div initContent() {
        return new Div(new NotFoundPage());
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> refused) {
        trail.recordApart(TrailKind.REFUSAL, "url", "/" + event.getLocation().getPathWithQueryParameters(), null, null);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("error.notFound"));
    }
}
