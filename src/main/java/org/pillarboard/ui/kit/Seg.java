package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A few choices in one row of segments, one of them chosen. */
public final class Seg<T> extends Composite<Div> {

    private final Choices<T> choices;
    private final Div row = new Div();

    public Seg(String ariaLabel, List<T> values, Function<T, String> label, T chosen) {
        choices = new Choices<>(row, ariaLabel);
        values.forEach(value -> choices.add(value, label.apply(value), null));
        choices.choose(chosen);
        row.addClassName("seg");
    }

    /** The small form, for card heads. */
    public Seg<T> small() {
        row.addClassName("s");
        return this;
    }

    /** Where the row is wider than the screen, what is chosen is moved into sight. */
    public Seg<T> inSight() {
        row.getElement().executeJs("""
                new IntersectionObserver((seen, watch) => {
                  if (!seen[0].isIntersecting) return;
                  watch.disconnect();
                  this.querySelector('[aria-pressed=true]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
                }).observe(this)""");
        return this;
    }

    /** Called with the choice the user made. */
    public Seg<T> onChoice(Consumer<T> action) {
        choices.onChoice(action);
        return this;
    }

    @Override
    protected Div initContent() {
        return row;
    }
}
