package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.Shape;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.MainLayout;
import org.pillarboard.ui.shell.MapTiles;
import org.pillarboard.ui.kit.PageTitle;

/** Where the projects of the filter stand, by district. */
@Route(value = Links.PROJECT_MAP, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
final class MapView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST = 1000;
    private static final List<ProjectLight> LIGHTS = List.of(ProjectLight.RED, ProjectLight.AMBER, ProjectLight.GREEN);
    private final transient ProjectBook book;
    private final transient MapTiles tiles;

    MapView(ProjectBook book, MapTiles tiles) {
        this.book = book;
        this.tiles = tiles;
        addClassName("projects");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("project.view.map"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filter = FilterAddress.read(event.getLocation().getQueryParameters());
        var words = book.words(getLocale(), filter);
        var counts = book.lights(filter.lights(Set.of()));
        var rows = book.first(filter, MOST);
        removeAll();
        add(new PortfolioHead(filter, book, getLocale()).draw(Links.PROJECT_MAP, words, counts),
                new LightCounts(counts, filter.lights(), lights -> look(filter.lights(lights))),
                new FilterBar(filter, book, MapView::look));
        var placed = rows.stream().filter(PlaceMap::isPlaced).toList();
        if (placed.isEmpty()) {
            add(new EmptyState(Icons.MAP, getTranslation("project.map.none"), getTranslation("project.map.none.next")));
            return;
        }
        var two = new Div(new Card(getTranslation("project.map"), getTranslation("project.map.sub", placed.size(),
                rows.size() - placed.size())).control(PlaceMap.key(words)).bleed(new PlaceMap(placed, words, tiles)), districts(rows));
        two.addClassNames("two", "mapped");
        add(two);
    }

    private Card districts(List<ProjectRow> rows) {
        String unknown = getTranslation("project.map.unknown");
        var byDistrict = rows.stream().collect(Collectors.groupingBy(row -> row.place().district().isBlank() ? unknown
                : row.place().district(), TreeMap::new, Collectors.toList()));
        var table = new DataTable<Map.Entry<String, List<ProjectRow>>>(getTranslation("project.map.districts"))
                .column(getTranslation("project.map.district"), Map.Entry::getKey)
                .number(getTranslation("project.title"), entry -> String.valueOf(entry.getValue().size()));
        LIGHTS.forEach(light -> table.part(getTranslation("project.light." + light), entry -> count(light, entry.getValue())));
        table.part(getTranslation("project.map.others"), entry -> others(entry.getValue()));
        return new Card(getTranslation("project.map.districts")).bleed(table.rows(List.copyOf(byDistrict.entrySet())));
    }

    private static Component count(ProjectLight light, List<ProjectRow> rows) {
        long count = rows.stream().filter(row -> row.light() == light).count();
        var cell = count == 0 ? new Span("\u2014") : new Span(new Shape(ProjectWords.tone(light), 13), new Span(" " + count));
        cell.addClassName("num");
        return cell;
    }

    /** Those without a light: no plan, not begun, paused, closed, cancelled. */
    private static Component others(List<ProjectRow> rows) {
        long count = rows.stream().filter(row -> !LIGHTS.contains(row.light())).count();
        var cell = new Span(count == 0 ? "\u2014" : String.valueOf(count));
        cell.addClassName("num");
        return cell;
    }

    private static void look(ProjectFilter next) {
        Links.go(Links.projects(Links.PROJECT_MAP, FilterAddress.write(next)));
    }
}
