package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.project.SavedViews;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.handout.HandOuts;
import org.pillarboard.ui.shell.Links;
import org.pillarboard.ui.shell.LivePulse;
import org.pillarboard.ui.shell.MainLayout;

/** The portfolio (项目清单): every project in sight, narrowed by its address. */
@Route(value = Links.PROJECTS, layout = MainLayout.class)
@RolesAllowed({"LEADER", "REVIEWER", "OWNER"})
final class PortfolioView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String PRINT = "print";
    private final transient ProjectBook book;
    private final transient SavedViews views;
    private final transient HandOuts handOuts;
    private transient ProjectFilter filter = ProjectFilter.none();
    private boolean onPaper;
    /** How far down the reader of a phone has gone. */
    private int reach = CardRoll.STEP;

    PortfolioView(ProjectBook book, SavedViews views, HandOuts handOuts, LivePulse pulse) {
        this.book = book;
        this.views = views;
        this.handOuts = handOuts;
        addClassName("projects");
        pulse.onBeat(this, () -> {
            if (!onPaper) {
                load();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("project.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        reach = CardRoll.STEP;
        onPaper = event.getLocation().getQueryParameters().getSingleParameter(PRINT).isPresent();
        load();
    }

    private void load() {
        var words = book.words(getLocale(), filter);
        var counts = book.lights(filter.lights(Set.of()));
        long shown = counts.entrySet().stream().filter(entry -> isChosen(entry.getKey())).mapToLong(Map.Entry::getValue).sum();
        removeAll();
        var top = new PortfolioHead(filter, book, getLocale());
        var head = top.draw(Links.PROJECTS, words, counts);
        head.actions(TakeAway.of(handOuts.projects(filter, getLocale()), paper()));
        if (book.takesOver()) {
            head.actions(new Button(getTranslation("project.import"), Icons.IMPORT.draw(15), event -> Links.go(Links.IMPORT_PROJECTS)));
        }
        if (book.keeps()) {
            head.actions(begin());
        }
        add(head,
                new LightCounts(counts, filter.lights(), lights -> look(filter.lights(lights))), bar());
        if (shown == 0) {
            add(top.nothing(Icons.FOLDER_KANBAN, counts, () -> look(ProjectFilter.none())));
        } else if (onPaper) {
            add(sheet(words));
        } else {
            var place = new Div();
            add(new Card(getTranslation("project.list"), getTranslation("project.list.sorted", String.valueOf(shown)))
                    .control(MilestoneStrip.legend(words)).bleed(place).withClass("ptable"));
            Narrow.draw(place, () -> grid(words, shown), () -> cards(words, shown));
        }
    }

    private PortfolioSheet sheet(ProjectWords words) {
        var rows = book.first(filter, PortfolioSheet.MOST);
        handOuts.printed(filter, rows.size());
        return new PortfolioSheet(rows, handOuts.told(filter, getLocale()), words);
    }

    /** The cards under the months of their strips. */
    private Div cards(ProjectWords words, long shown) {
        var months = new Div(MilestoneStrip.head(words));
        months.addClassName("pmonths");
        return new Div(months, new CardRoll<>(getTranslation("project.list"), pageable -> book.page(filter, pageable), shown,
                new ProjectNames(words)::card).from(reach, reached -> reach = reached));
    }

    private PortfolioGrid grid(ProjectWords words, long shown) {
        var grid = new PortfolioGrid(book, words);
        grid.show(filter, shown);
        return grid;
    }

    private boolean isChosen(ProjectLight light) {
        return filter.lights().isEmpty() || filter.lights().contains(light);
    }

    private Component bar() {
        var bar = new FilterBar(filter, book, this::look);
        return bar.with(new ViewsButton(views, FilterAddress.write(filter), query -> Links.go(Links.projects(Links.PROJECTS, query))));
    }

    private Component paper() {
        var query = FilterAddress.write(filter);
        return onPaper ? new Button(getTranslation("project.sheet.back"), Icons.ARROW_LEFT.draw(15),
                event -> Links.go(Links.projects(Links.PROJECTS, query)))
                : new Button(getTranslation("project.sheet"), Icons.PRINTER.draw(15),
                        event -> Links.go(Links.projects(Links.PROJECTS, query.merging(PRINT, "1"))));
    }

    private Component begin() {
        var button = new Button(getTranslation("project.new"), Icons.PLUS.draw(15), event -> Links.go(Links.NEW_PROJECT));
        button.addThemeName("primary");
        return button;
    }

    private void look(ProjectFilter next) {
        Links.go(Links.projects(Links.PROJECTS, FilterAddress.write(next)));
    }
}
