package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import org.pillarboard.project.ProjectFilter;
import org.pillarboard.project.ProjectRow;
import org.pillarboard.ui.kit.GridWords;

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
        GridWords.speak(grid);
        columns();
    }

    private void columns() {
        column("name", "name", new ProjectNames(words)::name).setFlexGrow(3).setWidth("260px");
        column("unit", "unit", this::unit).setFlexGrow(0).setWidth("148px");
        column("progress", "progress", cells::progress).setFlexGrow(0).setWidth("164px");
        grid.addComponentColumn(row -> new MilestoneStrip(row, words)).setHeader(MilestoneStrip.head(words))
                .setFlexGrow(3).setWidth("240px");
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

    private Component unit(ProjectRow row) {
        var unit = new Span(words.unit(row.unitCode()));
        unit.setTitle(unit.getText());
        return unit;
    }

    @Override
    protected Grid<ProjectRow> initContent() {
        return grid;
    }
}
