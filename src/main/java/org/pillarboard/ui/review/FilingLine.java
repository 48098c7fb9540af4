package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Supplier;
import org.pillarboard.debt.WaitingFiling;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.Unsent;

/** A filing that waits: a line to press, and under it, once it has been opened, what was filed. */
final class FilingLine extends Composite<Div> {

    private final transient WaitingFiling filing;
    private final NativeButton head = new PressButton();
    private final Div body = new Div();

    /** @param unit what its unit is called */
    FilingLine(WaitingFiling filing, String unit, Runnable pressed) {
        this.filing = filing;
        head.addClassName("dl");
        head.addClickListener(event -> pressed.run());
        head.add(Icons.CHEVRON_DOWN.draw(15), what(unit), by(), size());
        Unsent.opens(head, place());
        body.addClassName("filing");
        close();
    }

    private Component what(String unit) {
        var note = new Span(filing.row().note().isBlank() ? getTranslation("debt.filing.unnamed") : filing.row().note());
        note.addClassName("b");
        var below = new Span(unit);
        below.addClassNames("cap", "ell");
        var both = new Span(note, below);
        both.addClassName("both");
        return both;
    }

    private Component by() {
        var review = filing.row().review();
        var by = new Span((review.submittedBy() == null ? "" : review.submittedBy().name()) + " "
                + (review.submittedAt() == null ? "" : OfficeTimes.brief(review.submittedAt())));
        by.addClassNames("num", "cap");
        return by;
    }

    private Component size() {
        return new StatusBadge(filing.papers() == 0 ? Tone.WARN : Tone.INFO,
                getTranslation("debt.filing.size", filing.lines(), filing.papers()));
    }

    WaitingFiling filing() {
        return filing;
    }

    UUID id() {
        return filing.row().id();
    }

    /** What fields under it are kept by in the browser. */
    String place() {
        return "review/" + id();
    }

    boolean isOpen() {
        return body.isVisible();
    }

    /** Shows what was filed; what has been read before is shown as it was left. */
    void open(Supplier<Component> inside) {
        if (body.getComponentCount() == 0) {
            body.add(inside.get());
        }
        show(true);
    }

    void close() {
        show(false);
    }

    private void show(boolean open) {
        body.setVisible(open);
        head.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void focus() {
        head.focus();
    }

    @Override
    protected Div initContent() {
        return new Div(head, body);
    }
}
