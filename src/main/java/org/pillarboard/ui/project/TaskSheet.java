package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskTypeRow;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.DataTable;

/** The tasks as they go to paper: every row at once, and the printer asked for at once. */
final class TaskSheet extends Composite<Card> {

    static final int MOST = 500;
    private final List<TaskRow> rows;
    private final long all;
    private final Map<String, String> types;
    private final String chosen;
    private final TaskWords words;

    /**
     * @param all    how many the filter lets through; of more than {@link #MOST} the rows are the first
     * @param chosen what the list was narrowed to, in words; may be empty
     */
    TaskSheet(List<TaskRow> rows, long all, String chosen, List<TaskTypeRow> types, TaskWords words) {
        this.rows = rows;
        this.chosen = chosen;
        this.all = all;
        this.types = types.stream().collect(Collectors.toMap(TaskTypeRow::code, type -> type.name(words.locale())));
        this.words = words;
    }

    @Override
    protected Card initContent() {
        var table = new DataTable<TaskRow>(getTranslation("task.list"))
                .column(getTranslation("task.code"), TaskRow::code).part(getTranslation("task.name"), TaskSheet::name)
                .column(getTranslation("task.type"), row -> types.getOrDefault(row.typeCode(), ""))
                .column(getTranslation("project.list.unit"), row -> words.words().unit(row.unitCode()))
                .column(getTranslation("project.fact.owner"), TaskRow::ownerName).column(getTranslation("task.step"), TaskRow::step)
                .part(getTranslation("task.due"), new TaskCells(words)::due)
                .part(getTranslation("project.list.light"), row -> words.badge(row.state()).plain()).rows(rows).dense();
        String count = all > rows.size() ? getTranslation("task.sheet.first", String.valueOf(rows.size()), String.valueOf(all))
                : getTranslation("task.count", String.valueOf(all));
        var card = new Card(getTranslation("task.list"), chosen.isEmpty() ? count : count + getTranslation("kit.semicolon") + chosen)
                .bleed(table).withClass("psheet");
        card.getElement().executeJs("requestAnimationFrame(() => setTimeout(() => window.print(), 200))");
        return card;
    }

    private static Component name(TaskRow row) {
        return new Span(row.name());
    }
}
