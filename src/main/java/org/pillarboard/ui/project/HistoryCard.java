package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.EmptyState;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Shape;

/** The history of a project: the last few changes, and all of them behind a press. */
final class HistoryCard extends Composite<Card> {

    private static final int FEW = 4;
    private final List<HistoryEntry> entries;
    private final Div list = new Div();

    HistoryCard(List<HistoryEntry> entries) {
        this.entries = entries;
        list.addClassName("hist");
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("project.history"));
        if (entries.isEmpty()) {
            return card.body(new EmptyState(getTranslation("project.history.none"), null));
        }
        if (entries.size() > FEW) {
            card.control(all());
        }
        show(FEW);
        return card.bleed(list);
    }

    private Component all() {
        var all = new PressButton(getTranslation("project.history.all", String.valueOf(entries.size())));
        all.addClassName("linkbtn");
        all.addClickListener(event -> {
            show(entries.size());
            all.setVisible(false);
        });
        return all;
    }

    private void show(int most) {
        list.removeAll();
        entries.stream().limit(most).forEach(entry -> list.add(line(entry)));
    }

    private static Component line(HistoryEntry entry) {
        var who = new Span(entry.who());
        who.addClassName("b");
        var spring = new Span();
        spring.addClassName("sp");
        var time = new Span(OfficeTimes.full(entry.at()));
        time.addClassNames("cap", "num", "nb");
        var top = new Div(who, spring, time);
        top.addClassName("row");
        var text = new Paragraph(entry.what());
        text.addClassNames("ink2", "num");
        var line = new Div(new Shape(entry.tone(), 14), new Div(top, text));
        line.addClassName("h");
        return line;
    }
}
