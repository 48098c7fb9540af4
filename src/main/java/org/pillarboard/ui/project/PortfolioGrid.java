package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import org.pillarboard.project.MilestoneState;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;

/** The portfolio, a page at a time whatever its size: who, how far, the year's milestones, when it ends, its light. */
final class PortfolioGrid extends Composite<Grid<ProjectRow>> {

    /** So many stand on the page whole, without a box that scrolls. */
    private static final int FEW = 8;

    private final Grid<ProjectRow> grid = new Grid<>();
    private final ProjectBook book;
    private final ProjectWords words;
    private final ProjectCells cells;

    PortfolioGrid(ProjectBook book, ProjectWords words) {
        this.book = book;
        this.words = words;
        cells = new ProjectCells(words);
        grid.addClassName("portfolio");
        grid.setAriaLabel(getTranslation("project.list"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        Narrow.draw(this::columns, this::cards);
    }

    private void cards() {
        grid.removeAllColumns();
        grid.addComponentColumn(this::card).setHeader(getTranslation("project.list.name"));
    }

    private void columns() {
        column("name", "name", this::name).setFlexGrow(3).setWidth("220px");
        column("unit", "unit", this::unit).setFlexGrow(0).setWidth("148px");
        column("progress", "progress", cells::progress).setFlexGrow(0).setWidth("164px");
        grid.addComponentColumn(row -> new MilestoneStrip(row, words)).setHeader(MilestoneStrip.head(words))
                .setFlexGrow(4).setWidth("280px");
        column("finish", "slip", cells::finish).setFlexGrow(0).setWidth("182px");
        column("light", "light", row -> words.badge(row.light())).setFlexGrow(0).setWidth("112px");
    }

    private Grid.Column<ProjectRow> column(String name, String sort,
            ValueProvider<ProjectRow, Component> cell) {
        return grid.addComponentColumn(cell).setHeader(getTranslation("project.list." + name)).setKey(name)
                .setSortProperty(sort).setSortable(true);
    }

    /** @param count of all the filter lets through, known from the lights */
    void show(ProjectFilter filter, long count) {
        grid.setAllRowsVisible(count <= FEW);
        grid.setItemsPageable(pageable -> book.page(filter, pageable), pageable -> count);
    }

    private Component name(ProjectRow row) {
        var link = new NavAnchor(Links.project(row.id()), row.name());
        link.addClassNames("b", "ell", "plain");
        link.setTitle(row.name());
        var next = new Div(next(row));
        next.addClassNames("cap", "num", "ell");
        var name = new Div(link, next);
        name.addClassName("pname");
        return name;
    }

    private Component next(ProjectRow row) {
        var next = row.next();
        if (next == null) {
            return new Span(row.code());
        }
        var day = new Span(this.words.day(next.plannedOn()));
        day.addClassName("nb");
        boolean overdue = next.state() == MilestoneState.OPEN_RED;
        var words = new Span(new Text(getTranslation(overdue ? "project.list.next.overdue" : "project.list.next", row.code(), row.nextName(getLocale())) + " "), day);
        if (overdue) {
            words.getElement().setAttribute("data-tone", Tone.BAD.code());
        }
        return words;
    }

    private Component unit(ProjectRow row) {
        var unit = new Span(words.unit(row.unitCode()));
        unit.setTitle(unit.getText());
        return unit;
    }

    private Component card(ProjectRow row) {
        var top = new Div(name(row), words.badge(row.light()));
        top.addClassName("top");
        var unit = new Span(words.unit(row.unitCode()));
        unit.addClassName("cap");
        var mid = new Div(unit, cells.finish(row));
        mid.addClassName("top");
        var card = new Div(top, mid, cells.progress(row), new MilestoneStrip(row, words));
        card.addClassName("pcard");
        return card;
    }

    @Override
    protected Grid<ProjectRow> initContent() {
        return grid;
    }
}
