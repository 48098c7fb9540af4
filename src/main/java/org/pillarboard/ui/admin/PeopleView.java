package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.People;
import org.pillarboard.identity.PersonDraft;
import org.pillarboard.identity.PersonRow;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** The administrator's register of people: enters them without rights, corrects their names, shuts and opens accounts, resets passwords. */
@Route(value = Links.PEOPLE, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class PeopleView extends Composite<Div> implements HasDynamicTitle {

    private final transient People people;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient FirstSteps steps;
    private final Div next = new Div();
    private final PageHead head = new PageHead(List.of());
    private final Grid<PersonRow> grid = new Grid<>();
    private final RegisterFilter filter = new RegisterFilter(getTranslation("admin.people.filter"),
        () -> grid.getDataProvider().refreshAll());

    PeopleView(People people, CurrentUser user, FirstSteps steps, Clock clock) {
        this.steps = steps;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    @Override
    protected Div initContent() {
        var create = new Button(getTranslation("admin.people.create"), Icons.PLUS.draw(15), event -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        head.eyebrow(getTranslation("admin.people.heading"), getTranslation("admin.people.eyebrow")).actions(create)
            .finding(finding());
        steps.tellIn(next);
        var content = new Div(head, next, filter, grid());
        content.addClassName("register");
        return content;
    }

    /** How many people there are, and who cannot work. */
    private List<FindingClause> finding() {
        var tally = people.tally();
        var clauses = new FindingClauses(getLocale()).say(null, "admin.people.finding", tally.all())
            .count(null, "admin.people.finding.shut", tally.shut()).count(Tone.WARN, "admin.people.finding.locked", tally.locked())
            .count(Tone.WARN, "admin.people.finding.rightless", tally.rightless());
        return (tally.locked() + tally.rightless() == 0 ? clauses.say(null, "admin.people.finding.whole") : clauses).joined();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        head.finding(finding());
        steps.tellIn(next);
    }

    private Component grid() {
        grid.addColumn(PersonRow::login).setHeader(getTranslation("admin.people.login")).setVisible(!Breadth.isNarrow());
        grid.addColumn(row -> Breadth.isNarrow() ? row.name() + " (" + row.login() + ")" : row.name())
            .setHeader(getTranslation("admin.people.name"));
        grid.addComponentColumn(this::state).setHeader(getTranslation("admin.people.state"));
        grid.addColumn(row -> row.lastLoginAt() == null ? getTranslation("admin.people.never") : OfficeTimes.full(row.lastLoginAt()))
            .setHeader(getTranslation("admin.people.lastLogin")).setVisible(!Breadth.isNarrow());
        grid.addComponentColumn(this::deeds).setHeader(getTranslation("admin.deeds")).setFlexGrow(0).setAutoWidth(true);
        grid.setItems(query -> people.list(filter.text(), query.getOffset(), query.getLimit()).stream(),
            query -> (int) people.count(filter.text()));
        grid.setEmptyStateText(getTranslation("admin.people.none"));
        return grid;
    }

    private Component state(PersonRow row) {
        if (row.isDisabled()) {
            return new StatusBadge(Tone.NONE, getTranslation("admin.people.disabled")).plain();
        }
        if (row.isLocked(clock.instant())) {
            return new StatusBadge(Tone.WARN, getTranslation("admin.people.locked", OfficeTimes.clock(row.lockedUntil()))).plain();
        }
        return row.mustChangePassword() ? new StatusBadge(Tone.IDLE, getTranslation("admin.people.fresh")).plain()
            : new StatusBadge(Tone.GOOD, getTranslation("admin.people.active")).plain();
    }

    private Component deeds(PersonRow row) {
        var reset = button("admin.people.reset", () -> AskDialog.ask(getTranslation("admin.people.reset"),
            getTranslation("admin.people.reset.ask", getTranslation("admin.people.named", row.name(), row.login())), () -> {
                new SecretDialog(people.resetPassword(row.id())).open();
                refresh();
            }));
        var other = row.isDisabled() ? button("admin.people.enable", () -> run(() -> people.enable(row.id())))
            : button("admin.people.disable", () -> AskDialog.ask(getTranslation("admin.people.disable"),
                getTranslation("admin.people.disable.ask", row.name()), () -> run(() -> people.disable(row.id()))));
        var rename = button("admin.people.rename", () -> rename(row));
        boolean own = row.id().equals(user.id());
        other.setVisible(!own);
        reset.setVisible(!own);
        var deeds = new Div(rename, reset, other);
        deeds.addClassName("deeds");
        return deeds;
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), event -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void run(Runnable deed) {
        deed.run();
        refresh();
    }

    private void rename(PersonRow row) {
        var name = new TextField(getTranslation("admin.people.name"));
        var reason = new TextField(getTranslation("admin.people.rename.reason"));
        name.setValue(row.name());
        List.of(name, reason).forEach(field -> field.setRequiredIndicatorVisible(true));
        new FormDialog(getTranslation("admin.people.rename"), () -> run(() -> people.rename(row.id(), name.getValue(), reason.getValue())),
            new Paragraph(getTranslation("admin.people.rename.ask", row.name())), name, reason).open();
    }

    private void create() {
        var login = new TextField(getTranslation("admin.people.login"));
        var name = new TextField(getTranslation("admin.people.name"));
        login.setHelperText(getTranslation("person.login.rule"));
        login.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        new FormDialog(getTranslation("admin.people.create"), () -> {
            var made = people.create(new PersonDraft(login.getValue(), name.getValue()));
            refresh();
            new SecretDialog(made).open();
        }, login, name).open();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("shell.nav.PEOPLE"));
    }
}
