package org.pillarboard.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.pillarboard.project.ProjectDraft;
import org.pillarboard.project.ProjectMoney;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** A project is entered: what it is, what it is to bring, and the first baseline as its kind usually goes, seen before it counts. */
@Route(value = Links.NEW_PROJECT, layout = MainLayout.class)
@RolesAllowed({"REVIEWER", "OWNER"})
final class NewProjectView extends Div implements HasDynamicTitle {

    private static final Map<String, String> PLACES = Map.of("project.codeTaken", "code", "project.name", "name",
            "project.owner", "owner", "project.place", "place", "project.money", "budget");
    private final transient FormDesk desk;
    private final transient FormFields fields = new FormFields("project/new");
    private final PageHead head = new PageHead(List.of());
    private final OriginFields origin;
    private final FactFields facts;
    private final QuantityFields quantities;
    private final PlanFields plan;
    private final FormFoot foot = new FormFoot(this::save, () -> leave(Links.PROJECTS));

    NewProjectView(FormDesk desk) {
        this.desk = desk;
        addClassName("pform");
        Unsent.watch(this, desk.person());
        quantities = new QuantityFields(fields);
        plan = new PlanFields(fields, desk.book().today());
        origin = new OriginFields(desk, fields, this::show);
        facts = new FactFields(desk, fields);
        head.eyebrow(new Breadcrumb(getTranslation("project.form.new")).under(Links.PROJECTS, getTranslation("project.title")));
        fields.onChange(this::tell);
        tell();
        add(head,
                new Card(getTranslation("project.form.origin")).body(origin), new Card(getTranslation("project.form.facts")).body(facts),
                new Card(getTranslation("project.form.quantities")).body(quantities),
                new Card(getTranslation("project.form.plan"), getTranslation("project.form.plan.sub")).body(plan), foot);
    }

    /** How much is still to be filled in. */
    private void tell() {
        long open = fields.open();
        head.finding(new FindingClauses(getLocale()).say(null, open == 0 ? "project.form.ready" : "project.form.open", open).joined());
    }

    private void show(ProjectTypeRow type) {
        quantities.show(type);
        plan.show(type);
        tell();
        Unsent.back(this);
    }

    private void leave(String address) {
        fields.close(desk.person());
        Links.go(address);
    }

    private void save() {
        if (!fields.isComplete()) {
            foot.tell(getTranslation("project.form.incomplete"));
            return;
        }
        try {
            Unreadable.refuseIn(this);
            var id = desk.create(new ProjectDraft(origin.code(), facts.name(), origin.type().code(), origin.unitCode(), origin.owner(),
                    facts.coUnits(), null, null, facts.place(), facts.money(ProjectMoney.unknown()), facts.tags(), quantities.values(),
                    plan.drafts(), false));
            Notification.show(getTranslation("project.form.created", facts.name()));
            leave(Links.project(id));
        } catch (RuleViolation refused) {
            foot.tell(refused, fields, PLACES);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("project.form.new"));
    }
}
