package org.pillarboard.ui.cockpit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.cockpit.AttentionKind;
import org.pillarboard.cockpit.Cockpit;
import org.pillarboard.cockpit.CockpitSnapshot;
import org.pillarboard.identity.Units;
import org.pillarboard.indicator.Catalogues;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.LensNavigation;
import org.pillarboard.ui.kit.NumberFormats;
import org.pillarboard.ui.kit.PageHead;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PlanTick;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Whole;
import org.pillarboard.ui.kit.figure.DebtWallPlace;
import org.pillarboard.ui.kit.figure.DebtWalls;
import org.pillarboard.ui.kit.figure.FindingWords;
import org.pillarboard.ui.kit.figure.Lenses;
import org.pillarboard.ui.kit.figure.ScopeNotes;
import org.pillarboard.ui.kit.figure.UnitNames;
import org.pillarboard.ui.kit.figure.YearCard;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** The leader's first screen (驾驶舱): how far, who is behind, what is new, what needs attention. */
@Route(value = Links.COCKPIT, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
class CockpitView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String REST = "rest";
    private static final String CHANGES = "changes";

    private final transient Cockpit cockpit;
    private final transient Lenses lenses;
    private final transient Units units;
    private final Div top = new Div();
    private final PillarCards pillars = new PillarCards();
    private final HeadlineStrip headlines = new HeadlineStrip();
    private final EfficiencyStrip efficiency = new EfficiencyStrip();
    private final YearCard chart = new YearCard(this::choose);
    private final DebtWallPlace wall;
    private final ChangeFeed feed;
    private final PressButton moreChanges;
    private final AttentionCard attention;
    private @Nullable PageHead head;
    private @Nullable Lens lens;
    private @Nullable String figure;
    private Optional<AttentionKind> reason = Optional.empty();
    private boolean whole;
    private boolean allChanges;

    CockpitView(Cockpit cockpit, Lenses lenses, Catalogues catalogues, Units units, LivePulse pulse) {
        this.cockpit = cockpit;
        this.lenses = lenses;
        this.units = units;
        feed = new ChangeFeed(catalogues, units);
        attention = new AttentionCard(new AttentionLines(catalogues, units, getLocale()), this::only, this::showRest);
        addClassName("fit");
        moreChanges = new PressButton(getTranslation("cockpit.feed.more"), event -> keep(CHANGES, "all"));
        moreChanges.addClassName("link");
        wall = new DebtWallPlace(chart);
        var left = new Div(wall, chart, new Card(getTranslation("cockpit.feed")).withClass("feed").control(moreChanges).bleed(feed));
        left.addClassNames("col", "left");
        var wide = new Div(left, attention);
        wide.addClassName("cock");
        add(top, pillars, headlines, efficiency, wide);
        pulse.onBeat(this, this::reload);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("cockpit.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters();
        lens = lenses.read(query);
        figure = query.getSingleParameter("figure").orElse(null);
        reason = query.getSingleParameter("attention").flatMap(CockpitView::reason);
        whole = query.getSingleParameter(REST).isPresent();
        allChanges = query.getSingleParameter(CHANGES).isPresent();
        var snapshot = cockpit.snapshot(lens.unitCode(), lens.period(), lens.asOf(), lens.span());
        head = lenses.pickersWithSpan(head(snapshot, lens), lens);
        top.removeAll();
        top.add(head);
        show(snapshot, lens);
    }

    private void reload() {
        if (lens != null && head != null) {
            var snapshot = cockpit.snapshot(lens.unitCode(), lens.period(), lens.asOf(), lens.span());
            head.finding(FindingWords.of(snapshot.finding(), getLocale()));
            show(snapshot, lens);
        }
    }

    private void show(CockpitSnapshot snapshot, Lens through) {
        pillars.show(snapshot.pillars(), through);
        headlines.show(snapshot.headlines(), through);
        efficiency.show(snapshot.efficiency(), through);
        wall.show(snapshot.debts(), Links.debt(through), month -> Links.go(Links.debtMonth(through, month.toString())));
        chart.show(wall.isVisible() ? List.of() : snapshot.headlines(), figure);
        chart.say(DebtWalls.opened(snapshot.debts(), snapshot.headlines().isEmpty() ? "figure.debt.opened" : "figure.debt.opened.instead",
                getLocale()));
        feed.show(allChanges ? cockpit.changes(through.unitCode(), through.asOf()) : snapshot.changes(), through);
        moreChanges.setVisible(!allChanges && snapshot.changes().size() == Cockpit.CHANGES);
        attention.show(snapshot, reason, whole, through);
    }

    private PageHead head(CockpitSnapshot snapshot, Lens through) {
        var built = new PageHead(FindingWords.of(snapshot.finding(), getLocale()))
                .eyebrow(UnitNames.brief(units.tree().get(through.unitCode()), getLocale()))
                .eyebrow(getTranslation("cockpit.indicators", String.valueOf(snapshot.indicators())));
        if (snapshot.overall().expected() != null && !through.isPart()) {
            String planned = NumberFormats.of(getLocale(), 1).percent(snapshot.overall().expected());
            built.eyebrow(new Span(new PlanTick(), new Span(getTranslation("cockpit.planned", planned))));
        }
        if (snapshot.indicators() > 0 && !through.isPart()) {
            var counted = Whole.span(getTranslation("cockpit.counted"));
            counted.addClassName("dsk");
            built.eyebrow(counted);
        }
        var notes = new ScopeNotes(units.tree(through.asOf()), through, getLocale());
        notes.all(built, Links::cockpit);
        return lenses.onward(built, snapshot.finding(), through, Links::cockpit);
    }

    private void choose(String code) {
        keep("figure", code);
    }

    private void only(Optional<AttentionKind> chosen) {
        keep("attention", chosen.map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(null));
    }

    private void showRest() {
        keep(REST, "all");
    }

    private void keep(String name, @Nullable String value) {
        getUI().ifPresent(ui -> LensNavigation.keep(ui, name, value));
    }

    private static Optional<AttentionKind> reason(String name) {
        return Stream.of(AttentionKind.values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst();
    }
}
