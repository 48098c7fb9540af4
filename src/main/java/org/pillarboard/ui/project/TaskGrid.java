package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.ui.kit.GridWords;

/** The tasks, a page at a time whatever their number: what, whose, how far, until when, its state. */
final class TaskGrid extends Composite<Grid<TaskRow>> {

    /** So many stand on the page whole, without a box that scrolls. */
    private static final int FEW = 8;

    private final Grid<TaskRow> grid = new Grid<>();
    private final TaskBook book;
    private final TaskWords words;
    private final Map<String, String> types;

    TaskGrid(TaskBook book, TaskWords words) {
        this.book = book;
        this.words = words;
        types = book.types().stream().collect(Collectors.toMap(TaskTypeRow::code, type -> type.name(words.locale())));
        grid.addClassNames("portfolio", "tasks");
        grid.setAriaLabel(getTranslation("task.list"));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        GridWords.speak(grid);
        columns();
    }

    private void columns() {
        var cells = new TaskCells(words);
        grid.addComponentColumn(cells::name).setHeader(getTranslation("task.name")).setKey("name").setSortProperty("name")
                .setSortable(true).setFlexGrow(3).setWidth("266px");
        grid.addComponentColumn(row -> cut(types.get(row.typeCode()))).setHeader(getTranslation("task.type")).setFlexGrow(0).setWidth("158px");
        grid.addComponentColumn(row -> cut(words.words().unit(row.unitCode()))).setHeader(getTranslation("project.list.unit")).setKey("unit")
                .setSortProperty("unitCode").setSortable(true).setFlexGrow(0).setWidth("140px");
        grid.addComponentColumn(row -> cut(row.ownerName())).setHeader(getTranslation("project.fact.owner")).setFlexGrow(0).setWidth("88px");
        grid.addComponentColumn(row -> cut(row.step())).setHeader(getTranslation("task.step")).setFlexGrow(1).setWidth("140px");
        grid.addComponentColumn(cells::due).setHeader(getTranslation("task.due")).setKey("due").setSortProperty("dueOn")
                .setSortable(true).setFlexGrow(0).setWidth("176px");
        grid.addComponentColumn(row -> words.badge(row.state())).setHeader(getTranslation("project.list.light")).setFlexGrow(0).setWidth("124px");
    }

    /** @param count of all the filter lets through, known from the states */
    void show(TaskFilter filter, long count) {
        grid.setAllRowsVisible(count <= FEW);
        grid.setItemsPageable(pageable -> book.page(filter, pageable), pageable -> count);
    }

    private static Component cut(String text) {
        var cell = new Span(text);
        cell.setTitle(text);
        return cell;
    }

    @Override
    protected Grid<TaskRow> initContent() {
        return grid;
    }
}
