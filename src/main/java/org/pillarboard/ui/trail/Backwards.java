package org.pillarboard.ui.trail;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.pillarboard.ui.kit.Whole;

/**
 * How far back a text is looked for where the reader has not said: the last 90 days, and a year more at each press. A text is read through
 * line by line, and a trail of years takes long. The day stands in its field; emptied, all is looked through.
 */
final class Backwards extends Composite<Div> {

    private static final int DAYS = 90;

    private final DatePicker from;
    private final DatePicker to;
    private final transient Clock clock;
    private final Span told = new Span();
    private @Nullable LocalDate own;

    Backwards(DatePicker from, DatePicker to, Clock clock) {
        this.from = from;
        this.to = to;
        this.clock = clock;
        from.addValueChangeListener(event -> show());
    }

    @Override
    protected Div initContent() {
        told.addClassName("cap");
        var row = new Div(told, new Button(getTranslation("trail.further"), event -> reach(Objects.requireNonNull(own).minusYears(1))));
        row.addClassName("keys");
        row.setVisible(false);
        return row;
    }

    /** @param searching whether a text is looked for */
    void look(boolean searching) {
        if (searching && from.isEmpty()) {
            reach((to.isEmpty() ? AsOf.today(clock).day() : to.getValue()).minusDays(DAYS));
        } else if (!searching && own != null) {
            boolean still = own.equals(from.getValue());
            own = null;
            if (still) {
                from.clear();
            }
            show();
        }
    }

    private void reach(LocalDate day) {
        own = day;
        from.setValue(day);
        show();
    }

    private void show() {
        boolean ours = own != null && own.equals(from.getValue());
        getContent().setVisible(ours);
        told.removeAll();
        if (ours) {
            told.add(Whole.span(getTranslation("trail.since", own.toString())));
        }
    }
}
