package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few choices in one row of segments, one of them chosen. */
public final class Seg<T> extends Composite<Tabs> {

    private final Tabs tabs = new Tabs();
    private final List<T> choices;

    public Seg(String ariaLabel, List<T> choices, Function<T, String> label, T chosen) {
        this.choices = List.copyOf(choices);
        this.choices.forEach(choice -> tabs.add(new Tab(label.apply(choice))));
        tabs.setSelectedIndex(this.choices.indexOf(chosen));
        tabs.addClassName("seg");
        tabs.getElement().setAttribute("aria-label", ariaLabel);
    }

    /** The small form, for card heads. */
    public Seg<T> small() {
        tabs.addClassName("s");
        return this;
    }

    /** Called with the choice the user made. */
    public Seg<T> onChoice(Consumer<T> action) {
        tabs.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                action.accept(choices.get(tabs.getSelectedIndex()));
            }
        });
        return this;
    }

    @Override
    protected Tabs initContent() {
        return tabs;
    }
}
