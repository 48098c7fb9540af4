package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parts of a page behind tabs on a line; a part is made when it is first opened. */
public final class LineTabs extends Composite<Div> {

    private final Tabs tabs = new Tabs();
    private final Div body = new Div();
    private final List<Supplier<Component>> makers = new ArrayList<>();
    private final List<@Nullable Component> made = new ArrayList<>();

    public LineTabs(String ariaLabel) {
        tabs.addClassName("line");
        tabs.getElement().setAttribute("aria-label", ariaLabel);
        tabs.addSelectedChangeListener(event -> show(tabs.getSelectedIndex()));
    }

    /** Adds a part; the first added is open. */
    public LineTabs tab(String label, @Nullable Integer count, Supplier<Component> content) {
        makers.add(content);
        made.add(null);
        var tab = new Tab(label);
        if (count != null) {
            var number = new Span(String.valueOf(count));
            number.addClassName("n");
            tab.add(number);
        }
        tabs.add(tab);
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
        return new Div(tabs, body);
    }
}
