package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.pillarboard.project.ProjectLight;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Shape;

/** How many projects show each light; pressed, one narrows to it, pressed again no longer. */
final class LightCounts extends Composite<Div> {

    private final Set<ProjectLight> chosen;
    private final Consumer<Set<ProjectLight>> choose;
    private final Div row = new Div();

    /** @param counts of the same filter without its lights */
    LightCounts(Map<ProjectLight, Long> counts, Set<ProjectLight> chosen, Consumer<Set<ProjectLight>> choose) {
        this.chosen = chosen;
        this.choose = choose;
        row.addClassName("lights");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("project.list.lights"));
        for (ProjectLight light : ProjectLight.values()) {
            long count = counts.getOrDefault(light, 0L);
            if (count > 0 || light.rag().isPresent() || chosen.contains(light)) {
                row.add(button(light, count));
            }
        }
    }

    private NativeButton button(ProjectLight light, long count) {
        var button = new PressButton();
        button.add(new Shape(ProjectWords.tone(light), 14), new Span(getTranslation("project.light." + light)));
        button.getElement().appendChild(new Element("b").setText(String.valueOf(count)));
        button.addClassName("num");
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(light)));
        button.addClickListener(event -> {
            var next = EnumSet.noneOf(ProjectLight.class);
            next.addAll(chosen);
            if (!next.remove(light)) {
                next.add(light);
            }
            choose.accept(next);
        });
        return button;
    }

    @Override
    protected Div initContent() {
        return row;
    }
}
