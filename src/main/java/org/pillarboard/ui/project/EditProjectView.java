package org.pillarboard.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.shared.NotFound;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** What may change of a project without approval; of two who change it at once the second is told. */
@Route(value = Links.EDIT_PROJECT, layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "OWNER"})
final class EditProjectView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient FormDesk desk;

    EditProjectView(FormDesk desk) {
        this.desk = desk;
        addClassName("pform");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String asked = event.getRouteParameters().get("id").orElse("");
        var detail = desk.book().get(asked, desk.book().today()).detail();
        if (!detail.allowed().contains(ProjectDetail.Action.EDIT)) {
            throw new NotFound("project", asked);
        }
        removeAll();
        add(new PageHead(detail.row().name()).eyebrow(new Breadcrumb(getTranslation("project.deed.EDIT"))
                .under(Links.project(detail.row().code()), detail.row().code()).under(Links.PROJECTS, getTranslation("project.title"))),
                new EditForm(detail, desk));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("project.deed.EDIT"));
    }
}
