package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.HashMap;
import java.util.Map;
import org.pillarboard.project.ProjectDetail;
import org.pillarboard.project.ProjectEdit;
import org.pillarboard.project.ProjectTypeRow;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Unreadable;
import org.pillarboard.ui.kit.Unsent;
import org.pillarboard.ui.shell.Links;

/** What may change of a project, filled in as it stands; quantities its kind does not know stay as they are. */
final class EditForm extends Composite<Div> {

    private static final Map<String, String> PLACES = Map.of("project.name", "name", "project.place", "place", "project.money", "budget");
    private final ProjectDetail detail;
    private final ProjectTypeRow type;
    private final FormDesk desk;
    private final FormFields fields;
    private final FactFields facts;
    private final QuantityFields quantities;
    private final FormFoot foot = new FormFoot(this::save, this::leave);

    EditForm(ProjectDetail detail, FormDesk desk) {
        this.detail = detail;
        this.desk = desk;
        fields = new FormFields("project/" + detail.row().id());
        type = desk.book().type(detail.row().typeCode());
        facts = new FactFields(desk, fields);
        facts.fill(detail);
        quantities = new QuantityFields(fields);
        quantities.fill(detail.quantities());
        quantities.show(type);
        Unsent.watch(this, desk.person());
    }

    private void leave() {
        fields.close(desk.person());
        Links.go(Links.project(detail.row().id()));
    }

    private void save() {
        if (!fields.isComplete()) {
            foot.tell(getTranslation("project.form.incomplete"));
            return;
        }
        try {
            Unreadable.refuseIn(this);
            desk.edit(detail.row().id(), new ProjectEdit(facts.name(), facts.place(), facts.money(detail.row().money()),
                    detail.row().selfRating(), facts.tags(), facts.coUnits(), planned(), detail.version()));
            Notification.show(getTranslation("project.form.saved"));
            leave();
        } catch (RuleViolation refused) {
            foot.tell(refused, fields, PLACES);
        }
    }

    private Map<String, String> planned() {
        var planned = new HashMap<>(detail.quantities());
        type.quantities().forEach(quantity -> planned.remove(quantity.field()));
        planned.putAll(quantities.values());
        return planned;
    }

    @Override
    protected Div initContent() {
        return new Div(new Card(getTranslation("project.form.facts")).body(facts),
                new Card(getTranslation("project.form.quantities")).body(quantities), foot);
    }
}
