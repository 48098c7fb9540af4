package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.ErrorState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;

/** A screen that could not be opened: what the person can put right, nothing there, or a mishap with its number. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class MishapError extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final String WHEN_WELL = """
            const look = setInterval(async () => {
              if (!this.isConnected) return clearInterval(look);
              const well = await fetch('actuator/health').then(answer => answer.ok, () => false);
              if (well && this.isConnected) location.reload();
            }, 3000);""";

    private final transient Mishaps mishaps;
    private String title = "error.notFound";
    private String again = "";

    MishapError(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> thrown) {
        getContent().removeAll();
        again = event.getLocation().getPath();
        return switch (mishaps.of(thrown.getException(), "/" + event.getLocation().getPathWithQueryParameters())) {
            case Mishap.Missing missing -> notFound();
            case Mishap.Refused refused -> refused(RefusalWords.of(refused.why(), getLocale()));
            case Mishap.Overtaken overtaken -> refused(getTranslation("error.overtaken"));
            case Mishap.Unreachable away -> waiting("error.unreachable");
            case Mishap.NoRoom full -> waiting("error.noRoom");
            case Mishap.Incident incident -> incident(incident.number());
        };
    }

    private int notFound() {
        getContent().add(new NotFoundPage());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private int refused(String why) {
        title = "error.refused";
        getContent().add(new PageHead(getTranslation(title)), new EmptyState(Icons.CIRCLE_HELP, why, null,
            new NavAnchor(again, getTranslation("error.refused.again"))));
        return HttpServletResponse.SC_BAD_REQUEST;
    }

    /** Nothing the person can put right: the page opens by itself as soon as the product is well again. */
    private int waiting(String key) {
        title = key;
        getContent().add(new PageHead(getTranslation(key)), new ErrorState(getTranslation(key + ".page"),
            getTranslation(key + ".next"), () -> UI.getCurrent().getPage().reload()));
        getContent().getElement().executeJs(WHEN_WELL);
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    private int incident(String number) {
        title = "error.incident";
        getContent().add(new PageHead(getTranslation(title)), new ErrorState(getTranslation("error.incident.what", number),
            getTranslation("error.incident.next"), () -> UI.getCurrent().getPage().reload()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation(title));
    }
}
