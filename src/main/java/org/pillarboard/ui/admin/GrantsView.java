package org.pillarboard.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.GrantRow;
import org.pillarboard.identity.Grants;
import org.pillarboard.identity.People;
import org.pillarboard.identity.Sections;
import org.pillarboard.identity.Units;
import org.pillarboard.ui.kit.Breadth;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.FindingClauses;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** The security administrator's register of rights. */
@Route(value = Links.GRANTS, layout = MainLayout.class)
@RolesAllowed("SECURITY_ADMIN")
class GrantsView extends Composite<Div> implements HasDynamicTitle {

    /** The share of names of firms in the width to spare, where a short text has one. */
    private static final int NAMES = 5;

    private final transient Grants grants;
    private final transient People people;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient PlaceNames places;
    private final PageHead head = new PageHead(List.of());
    private final Grid<GrantRow> grid = new Grid<>();
    private final RegisterFilter filter = new RegisterFilter(getTranslation("admin.people.filter"),
        () -> grid.getDataProvider().refreshAll());

    GrantsView(Grants grants, People people, Units units, Sections sections, CurrentUser user, Clock clock) {
        this.grants = grants;
        this.people = people;
        this.user = user;
        this.clock = clock;
        places = new PlaceNames(units, sections, getLocale());
    }

    @Override
    protected Div initContent() {
        var grant = new Button(getTranslation("admin.grants.grant"), Icons.PLUS.draw(15), event -> grant());
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        head.eyebrow(getTranslation("admin.grants.heading"), getTranslation("admin.grants.eyebrow")).actions(grant)
            .finding(finding());
        var content = new Div(head, filter, grid());
        content.addClassName("register");
        return content;
    }

    /** How many rights stand and end soon, and how many people still wait for one. */
    private List<FindingClause> finding() {
        var tally = grants.tally();
        var clauses = new FindingClauses(getLocale()).say(null, "admin.grants.finding", tally.standing())
            .count(Tone.WARN, "admin.grants.finding.ending", tally.ending());
        return (tally.rightless() == 0 ? clauses.say(null, "admin.grants.finding.all")
            : clauses.count(Tone.WARN, "admin.grants.finding.rightless", tally.rightless())).joined();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        head.finding(finding());
    }

    private Component grid() {
        grid.addColumn(row -> Breadth.isNarrow() ? row.personName() + " (" + row.login() + ")" : row.personName())
            .setHeader(getTranslation("admin.people.name"));
        grid.addColumn(GrantRow::login).setHeader(getTranslation("admin.people.login")).setVisible(!Breadth.isNarrow());
        grid.addComponentColumn(this::right).setKey("right").setHeader(getTranslation("admin.grants.role"));
        grid.addColumn(places::of).setHeader(getTranslation("admin.grants.place")).setFlexGrow(NAMES)
            .setVisible(!Breadth.isNarrow());
        grid.addColumn(GrantRow::fromOn).setHeader(getTranslation("admin.grants.from")).setVisible(!Breadth.isNarrow());
        grid.addColumn(row -> row.untilOn() == null ? getTranslation("admin.grants.open") : row.untilOn().toString())
            .setHeader(getTranslation("admin.grants.until")).setVisible(!Breadth.isNarrow());
        grid.addColumn(row -> row.grantedBy() == null ? getTranslation("admin.grants.setup") : people.nameOf(row.grantedBy()))
            .setHeader(getTranslation("admin.grants.by")).setVisible(!Breadth.isNarrow());
        grid.addComponentColumn(this::deeds).setKey("deeds").setHeader(getTranslation("admin.deeds")).setFlexGrow(0).setAutoWidth(true);
        grid.setItems(query -> grants.list(filter.text(), query.getOffset(), query.getLimit()).stream(),
            query -> (int) grants.count(filter.text()));
        grid.setEmptyStateText(getTranslation("admin.grants.none"));
        return grid;
    }

    /** The role; on a phone with its place, and below since when and until when it stands. */
    private Component right(GrantRow row) {
        String role = getTranslation("shell.role." + row.role());
        if (!Breadth.isNarrow()) {
            return Whole.span(role);
        }
        var told = Stream.of(role, places.of(row)).filter(part -> !part.isEmpty()).collect(Collectors.joining(getTranslation("kit.semicolon")));
        var span = new Div(row.untilOn() == null ? getTranslation("admin.grants.since", row.fromOn().toString())
            : getTranslation("admin.grants.span", row.fromOn().toString(), row.untilOn().toString()));
        span.addClassName("cap");
        return new Div(new Div(Whole.span(told)), span);
    }

    private Component deeds(GrantRow row) {
        var deeds = new Div();
        deeds.addClassName("deeds");
        if (row.role().isBeyondAdministrator() && !row.personId().equals(user.id())) {
            String named = getTranslation("admin.people.named", row.personName(), row.login());
            deeds.add(small("admin.people.reset", () -> AskDialog.ask(getTranslation("admin.people.reset"),
                getTranslation("admin.people.reset.ask", named), () -> new SecretDialog(grants.resetPassword(row.personId())).open())));
        }
        deeds.add(revoke(row));
        return deeds;
    }

    private Button small(String key, Runnable deed) {
        var button = new Button(getTranslation(key), event -> deed.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Component revoke(GrantRow row) {
        return small("admin.grants.revoke", () -> AskDialog.ask(getTranslation("admin.grants.revoke"),
            getTranslation("admin.grants.revoke.ask", row.personName(), getTranslation("shell.role." + row.role())), () -> {
                grants.revoke(row.id());
                refresh();
            }));
    }

    private void grant() {
        var form = new GrantForm(people, places, clock);
        new FormDialog(getTranslation("admin.grants.grant"), () -> {
            grants.grant(form.draft());
            refresh();
        }, form).open();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("shell.nav.GRANTS"));
    }
}
