package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Seg;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;

/** The war map (挂图作战): the projects of the filter against the calendar. */
@Route(value = Links.TIMELINE, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
final class TimelineView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST = 300;
    private static final int MOST_WITH_STEPS = 60;
    private final transient ProjectBook book;
    private final transient HandOuts handOuts;
    private transient ProjectFilter filter = ProjectFilter.none();
    private Zoom zoom = Zoom.QUARTER;
    private boolean steps;

    TimelineView(ProjectBook book, HandOuts handOuts) {
        this.book = book;
        this.handOuts = handOuts;
        addClassName("projects");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("project.view.timeline"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        filter = FilterAddress.read(query);
        zoom = Zoom.of(query.getSingleParameter("zoom").orElse(""));
        steps = query.getSingleParameter("steps").isPresent();
        var words = book.words(getLocale(), filter);
        var counts = book.lights(filter.lights(Set.of()));
        var rows = book.first(filter, most());
        var top = new PortfolioHead(filter, book, getLocale());
        var head = top.draw(Links.TIMELINE, words, counts);
        removeAll();
        add(head, new LightCounts(counts, filter.lights(), lights -> look(filter.lights(lights), zoom, steps)),
                new FilterBar(filter, book, next -> look(next, zoom, steps)));
        if (rows.isEmpty()) {
            add(top.nothing(Icons.CHART_GANTT, counts, () -> look(ProjectFilter.none(), zoom, steps)));
            return;
        }
        var timeline = new Timeline(new TimelineSvg(rows, words, zoom, steps), getTranslation("project.timeline.title", words.today().toString()),
                handOuts.timeline(filter, rows.size(), steps, getLocale()));
        head.actions(TakeAway.of(timeline.exports()));
        add(new Card(getTranslation("project.view.timeline"), shown(rows.size()))
                .control((Component) levels(), (Component) zooms(), GanttLegend.thin(words, steps),
                        GanttLegend.led(MilestoneStrip.marks(words), words.text("project.legend"))).bleed(timeline));
    }

    private int most() {
        return steps ? MOST_WITH_STEPS : MOST;
    }

    private Seg<Boolean> levels() {
        return new Seg<>(getTranslation("project.levels"), List.of(false, true),
                one -> getTranslation(one ? "project.levels.steps" : "project.levels.projects"), steps).small()
                .onChoice(one -> look(filter, zoom, one));
    }

    private String shown(int count) {
        return getTranslation(count < most() ? "project.timeline.all" : "project.timeline.first", String.valueOf(count));
    }

    private Seg<Zoom> zooms() {
        return new Seg<>(getTranslation("project.zoom"), List.of(Zoom.values()), one -> getTranslation("project.zoom." + one), zoom)
                .small().onChoice(one -> look(filter, one, steps));
    }

    private static void look(ProjectFilter filter, Zoom zoom, boolean steps) {
        var query = FilterAddress.write(filter).merging("zoom", zoom.code());
        query = steps ? query.merging("steps", "1") : query;
        Links.go(Links.projects(Links.TIMELINE, query));
    }
}
