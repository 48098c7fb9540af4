package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pillarboard.project.TaskState;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Shape;

/** How many tasks stand how; pressed, one narrows to it, pressed again no longer. */
final class StateCounts extends Composite<Div> {

    private static final List<TaskState> WORST_FIRST = List.of(TaskState.OVERDUE, TaskState.DUE_SOON, TaskState.RUNNING, TaskState.WAITING,
            TaskState.NOT_STARTED, TaskState.CLOSED, TaskState.TERMINATED);
    private final Div row = new Div();

    /** @param counts of the same filter without its state */
    StateCounts(Map<TaskState, Long> counts, @Nullable TaskState chosen, TaskWords words, Consumer<@Nullable TaskState> choose) {
        row.addClassName("lights");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("task.states"));
        WORST_FIRST.stream().filter(state -> counts.getOrDefault(state, 0L) > 0 || state == TaskState.OVERDUE || state == chosen).forEach(state -> {
            var button = new PressButton();
            button.add(new Shape(TaskWords.tone(state), 14), new Span(words.state(state)));
            button.getElement().appendChild(new Element("b").setText(String.valueOf(counts.getOrDefault(state, 0L))));
            button.addClassName("num");
            button.getElement().setAttribute("aria-pressed", String.valueOf(state == chosen));
            button.addClickListener(event -> choose.accept(state == chosen ? null : state));
            row.add(button);
        });
    }

    @Override
    protected Div initContent() {
        return row;
    }
}
