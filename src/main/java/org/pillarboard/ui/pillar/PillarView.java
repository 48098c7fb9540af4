package org.pillarboard.ui.pillar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.Clause;
import org.pillarboard.cockpit.Cockpit;
import org.pillarboard.cockpit.LightFilter;
import org.pillarboard.cockpit.PillarSnapshot;
import org.pillarboard.debt.DebtLedger;
import org.pillarboard.debt.WallView;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.observation.IndicatorReading;
import org.pillarboard.shared.Rag;
import org.pillarboard.ui.kit.Breadcrumb;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.FindingClause;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.LensNavigation;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.ProjectPreview;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.figure.FindingWords;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.kit.figure.ScopeNotes;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.kit.figure.WallViews;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** One pillar (板块): how far, its foremost indicators, the year against the plan, the units ranked. */
@Route(value = Links.PILLAR, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class PillarView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private enum Part {
        OVERVIEW, INDICATORS, UNITS
    }

    private final transient Cockpit cockpit;
    private final transient Lenses lenses;
    private final transient HandOuts handOuts;
    private final Div top = new Div();
    private final Div body = new Div();
    private final transient ProjectPreview projects;
    private final transient Units units;
    private final transient Catalogues catalogues;
    private final PillarOverview overview;
    private WallView view = WallView.USUAL;
    private @Nullable PageHead head;
    private @Nullable Lens lens;
    private String code = "";
    private Part part = Part.OVERVIEW;
    private LightFilter light = LightFilter.ALL;
    private @Nullable String figure;
    private String name = "";

    PillarView(Cockpit cockpit, Lenses lenses, HandOuts handOuts, DebtLedger debts, Units units, Catalogues catalogues, ProjectPreview projects,
            LivePulse pulse) {
        this.cockpit = cockpit;
        this.lenses = lenses;
        this.handOuts = handOuts;
        this.projects = projects;
        this.units = units;
        this.catalogues = catalogues;
        overview = new PillarOverview(debts, units, projects);
        add(top, body);
        pulse.onBeat(this, this::reload);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, name.isEmpty() ? getTranslation("pillar.title") : name);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        code = event.getRouteParameters().get("code").orElse("");
        lens = lenses.read(query);
        view = WallViews.read(query);
        figure = query.getSingleParameter("figure").orElse(null);
        light = LightFilter.of(query.getSingleParameter("light").orElse(null));
        part = query.getSingleParameter("part").map(PillarView::part).orElse(Part.OVERVIEW);
        var snapshot = cockpit.pillar(code, lens.unitCode(), lens.period(), lens.asOf(), lens.span());
        head = head(snapshot, lens);
        top.removeAll();
        top.add(head, tabs(snapshot));
        show(snapshot, lens);
        name = snapshot.card().pillar().name(getLocale());
    }

    private static Part part(String name) {
        for (Part part : Part.values()) {
            if (part.name().equalsIgnoreCase(name)) {
                return part;
            }
        }
        return Part.OVERVIEW;
    }

    private void reload() {
        if (lens != null && head != null) {
            var snapshot = cockpit.pillar(code, lens.unitCode(), lens.period(), lens.asOf(), lens.span());
            head.finding(finding(snapshot));
            show(snapshot, lens);
        }
    }

    private PageHead head(PillarSnapshot snapshot, Lens through) {
        var tree = units.tree(through.asOf());
        var built = new PageHead(finding(snapshot))
                .eyebrow(new Breadcrumb(snapshot.card().pillar().shortName(getLocale()))
                        .under(Links.cockpit(through), getTranslation("pillar.up")))
                .eyebrow(UnitNames.brief(tree.get(through.unitCode()), getLocale()));
        var notes = new ScopeNotes(tree, through, getLocale(), unit -> catalogues.current().anyReportsOf(code, tree.withDescendants(unit), through.asOf()));
        notes.all(built, other -> Links.pillar(code, other));
        lenses.onward(built, snapshot.finding(), through, newest -> Links.pillar(code, newest));
        lenses.pickersWithSpan(built, through).actions(handOuts.pillar(code, through, part == Part.INDICATORS ? light : LightFilter.ALL, getLocale()));
        return projects.has(code) ? built.actions(projects(through)) : built;
    }

    /** The way to its projects. */
    private NavAnchor projects(Lens through) {
        return new NavAnchor(projects.address(code, through),
                new Button(getTranslation("pillar.projects"), Icons.FOLDER_KANBAN.draw(15)));
    }

    /** A finding that does not begin with the pillar's progress says first which pillar it speaks of. */
    private List<FindingClause> finding(PillarSnapshot snapshot) {
        if (snapshot.finding().getFirst() instanceof Clause.Reached || snapshot.finding().getFirst() instanceof Clause.Kept) {
            return FindingWords.of(snapshot.finding(), getLocale());
        }
        var clauses = FindingWords.after(snapshot.finding(), getLocale());
        clauses.addFirst(new FindingClause(getTranslation("pillar.finding", snapshot.card().pillar().shortName(getLocale()))));
        return clauses;
    }

    private Seg<Part> tabs(PillarSnapshot snapshot) {
        var tabs = new Seg<>(getTranslation("pillar.parts"), parts(snapshot), one -> label(one, snapshot), part);
        tabs.removeClassName("seg");
        tabs.addClassName("ltabs");
        return tabs.onChoice(one -> look("part", one.name().toLowerCase(Locale.ROOT)));
    }

    private static List<Part> parts(PillarSnapshot snapshot) {
        return snapshot.ranking().isEmpty() ? List.of(Part.OVERVIEW, Part.INDICATORS) : List.of(Part.values());
    }

    private String label(Part one, PillarSnapshot snapshot) {
        return switch (one) {
            case OVERVIEW -> getTranslation("pillar.part.overview");
            case INDICATORS -> getTranslation("pillar.part.indicators", String.valueOf(snapshot.readings().size()));
            case UNITS -> getTranslation("pillar.part.units", String.valueOf(snapshot.ranking().size()));
        };
    }

    private void show(PillarSnapshot snapshot, Lens through) {
        if (snapshot.readings().isEmpty()) {
            body.removeAll();
            boolean later = snapshot.finding().stream().anyMatch(clause -> clause instanceof Clause.NothingAsked none && none.from() != null);
            body.add(later ? new EmptyState(getTranslation("pillar.none.period"), getTranslation("pillar.none.period.next"))
                    : new EmptyState(getTranslation("pillar.none"), getTranslation("pillar.none.next")));
            return;
        }
        switch (part) {
            case OVERVIEW -> {
                overview.show(snapshot, through, view, figure);
                only(overview);
            }
            case INDICATORS -> only(table(snapshot, through));
            case UNITS -> only(new UnitRanking().card(snapshot, through));
        }
    }

    private Card table(PillarSnapshot snapshot, Lens through) {
        var filter = new Seg<>(getTranslation("pillar.table.filter"), List.of(LightFilter.values()),
                one -> getTranslation("pillar.table.filter." + one, String.valueOf(one.of(snapshot.readings()).size())), light)
                .small().onChoice(one -> LensNavigation.keep(getUI().orElseThrow(), "light", one.code()));
        var rows = light.of(snapshot.readings()).stream().sorted(Comparator.comparing(IndicatorReading::rag, Rag.WORST_FIRST)).toList();
        var card = new Card(getTranslation("pillar.table")).control(filter);
        return rows.isEmpty() ? card.bleed(new EmptyState(getTranslation("pillar.table.none"), getTranslation("pillar.table.none.next")))
                : card.bleed(new IndicatorTable(getLocale(), through).draw(rows));
    }

    private void only(Component shown) {
        if (shown.getParent().isEmpty() || body.getComponentCount() != 1) {
            body.removeAll();
            body.add(shown);
        }
    }

    private void look(String name, String value) {
        if (lens != null) {
            getUI().ifPresent(ui -> ui.navigate("pillar/" + code, lens.with(name, value)));
        }
    }
}
