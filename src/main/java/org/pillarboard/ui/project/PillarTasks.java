package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.pillarboard.project.TaskFilter;
import org.pillarboard.project.TaskRow;
import org.pillarboard.project.TaskState;
import org.pillarboard.project.Tasks;
import org.pillarboard.ui.kit.Lens;
import org.pillarboard.ui.kit.NavAnchor;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The overdue tasks of a pillar, the longest overdue first, a line each in the list of its projects. */
@org.springframework.stereotype.Component
final class PillarTasks {

    private final Tasks tasks;

    PillarTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    /** At most so many. One select. */
    List<Component> late(String pillarCode, Lens lens, int most, ProjectWords words) {
        var filter = TaskFilter.none().pillar(pillarCode).unit(lens.unitCode()).state(TaskState.OVERDUE).on(words.today());
        return tasks.page(filter, PageRequest.of(0, most, Sort.by("dueOn"))).stream()
                .<Component>map(row -> line(row, new TaskWords(words))).toList();
    }

    /** What the ledger of a past day lacks. One select of a past day, else none. */
    LateEntries late(String pillarCode, Lens lens, Locale locale) {
        return new LateEntries(tasks.latecomers(TaskFilter.none().pillar(pillarCode).unit(lens.unitCode()).on(lens.asOf().day())), Tasks.SUBJECT,
                locale);
    }

    private static Component line(TaskRow row, TaskWords words) {
        var due = new Span(words.words().text("project.preview.due", words.words().day(row.dates().dueOn())));
        due.addClassName("num");
        var step = new Span(row.step());
        step.addClassNames("cap", "ell", "strip");
        step.setTitle(row.step());
        var late = new Span(words.distance(row));
        late.addClassNames("bad", "num");
        var line = new NavAnchor(words.words().task(row.id()), PillarProjects.name(row.name(), words.words().unit(row.unitCode())), due, step, late,
                words.badge(row.state()));
        line.addClassNames("pl", "task");
        return line;
    }
}
