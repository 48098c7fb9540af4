package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parts of a page behind words on a line; a part is made when it is first opened. */
public final class LineTabs extends Composite<Div> {

    private final Div line = new Div();
    private final Div body = new Div();
    private final Choices<Integer> choices;
    private final List<Supplier<Component>> makers = new ArrayList<>();
    private final List<@Nullable Component> made = new ArrayList<>();

    public LineTabs(String ariaLabel) {
        choices = new Choices<>(line, ariaLabel);
        choices.onChoice(this::show);
        line.addClassName("ltabs");
    }

    /** Adds a part; the first added is open. */
    public LineTabs tab(String label, @Nullable Integer count, Supplier<Component> content) {
        makers.add(content);
        made.add(null);
        int index = makers.size() - 1;
        choices.add(index, label, count);
        if (index == 0) {
            choices.choose(0);
            show(0);
        }
        return this;
    }

    private void show(int index) {
        Component part = made.get(index);
        if (part == null) {
            part = makers.get(index).get();
            made.set(index, part);
        }
        body.removeAll();
        body.add(part);
    }

    @Override
    protected Div initContent() {
        return new Div(line, body);
    }
}
