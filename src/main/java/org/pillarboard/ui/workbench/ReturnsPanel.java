package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PressButton;

/** What reviewers have sent back, and why. */
final class ReturnsPanel extends Composite<Section> {

    private final Section holder = new Section();
    private final Consumer<Cell> go;

    ReturnsPanel(Consumer<Cell> go) {
        this.go = go;
        holder.addClassName("returns");
    }

    void show(List<WorkRow> rows) {
        holder.removeAll();
        var returned = rows.stream().filter(row -> row.update() != null
                && row.update().review().state() == ReviewState.RETURNED).toList();
        holder.setVisible(!returned.isEmpty());
        if (!returned.isEmpty()) {
            holder.add(new Card(getTranslation("workbench.returns")).body(returned.stream().map(this::line)
                    .toArray(Component[]::new)));
        }
    }

    private Component line(WorkRow row) {
        var review = Objects.requireNonNull(row.update()).review();
        var name = new Span(row.indicator().name(getLocale()));
        name.addClassName("b");
        var spring = new Span();
        spring.addClassName("sp");
        var at = new Span(review.decidedAt() == null ? "" : OfficeTimes.brief(review.decidedAt()));
        at.addClassNames("cap", "num");
        var head = new Div(name, spring, at);
        head.addClassName("row");
        String by = review.decidedBy() == null ? "" : review.decidedBy().name();
        String field = review.decisionField() == null ? "" : getTranslation("workbench.field." + review.decisionField());
        var words = new Paragraph(field.isEmpty() ? getTranslation("workbench.returns.said", by, said(row))
                : getTranslation("workbench.returns.at", by, field, said(row)));
        words.addClassName("ink2");
        var change = new PressButton(getTranslation("workbench.returns.change"), event -> go.accept(row.cell()));
        change.addClassName("linkbtn");
        return new Div(head, words, change);
    }

    private static String said(WorkRow row) {
        String reason = Objects.requireNonNull(row.update()).review().decisionReason();
        return reason == null ? "" : reason;
    }

    @Override
    protected Section initContent() {
        return holder;
    }
}
