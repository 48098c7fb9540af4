package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pillarboard.exchange.ProjectLine;
import org.pillarboard.exchange.ProjectPreview;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectStanding;
import org.pillarboard.ui.kit.Card;

/** What a file of projects would bring: how its milestones would stand today, and every row, those that cannot be read in front. */
final class ProjectCards extends Composite<Div> {

    private static final int FEW = 12;
    private final LocalDate today;

    ProjectCards(LocalDate today) {
        this.today = today;
    }

    @Override
    protected Div initContent() {
        var cards = new Div();
        cards.addClassName("importing");
        return cards;
    }

    void clear() {
        getContent().removeAll();
    }

    void show(ProjectPreview seen) {
        clear();
        var wide = new Div(lines(seen));
        wide.addClassName("importgrid");
        getContent().add(new Card(getTranslation("import.preview"), getTranslation("projectImport.asOf", today.toString()))
                .body(states(seen)).bleed(wide));
    }

    private Component states(ProjectPreview seen) {
        var counts = new Div();
        counts.addClassName("wkey");
        seen.states(today).forEach((state, count) -> counts.add(new Span(
                getTranslation("projectImport.state", getTranslation("project.state." + state), String.valueOf(count)))));
        return counts;
    }

    private Grid<ProjectLine> lines(ProjectPreview seen) {
        var grid = new Grid<ProjectLine>();
        grid.addClassName("imported");
        grid.addThemeNames("no-border", "compact", "wrap-cell-content");
        grid.setAllRowsVisible(seen.lines().size() <= FEW);
        grid.getElement().setAttribute("data-long", seen.lines().size() > FEW);
        grid.addColumn(ProjectLine::number).setHeader(getTranslation("import.row")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::told).setKey("told").setHeader(getTranslation("projectImport.project")).setFlexGrow(5);
        grid.addColumn(ProjectLine::milestone).setHeader(getTranslation("projectImport.field.MILESTONE")).setFlexGrow(2);
        grid.addColumn(line -> day(line.dates().plannedOn())).setHeader(getTranslation("projectImport.field.PLANNED")).setFlexGrow(1);
        grid.addColumn(line -> day(line.dates().completedOn())).setHeader(getTranslation("projectImport.field.COMPLETED")).setFlexGrow(1);
        grid.addColumn(line -> getTranslation("project.state." + MilestoneState.of(line.dates(), ProjectStanding.ACTIVE, today)))
                .setHeader(getTranslation("projectImport.stands")).setFlexGrow(1);
        grid.setItems(seen.lines().stream().sorted(Comparator.comparing(ProjectLine::isReadable).thenComparing(ProjectLine::number)).toList());
        return grid;
    }

    private Component told(ProjectLine line) {
        var all = new Div(new Div(line.name().isEmpty() ? line.key() : line.name()));
        all.addClassName("toldline");
        line.problems().forEach(problem -> {
            var said = new Div(getTranslation("projectImport.problem", problem));
            said.addClassName("bad");
            all.add(said);
        });
        return all;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
