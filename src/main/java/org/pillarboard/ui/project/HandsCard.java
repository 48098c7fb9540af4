package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;

/** Delays and closings that wait for one of the reader's hands, each a link to where it is decided. */
final class HandsCard extends Composite<Card> {

    private final List<WaitingHand> waiting;

    HandsCard(List<WaitingHand> waiting) {
        this.waiting = waiting;
        setVisible(!waiting.isEmpty());
    }

    @Override
    protected Card initContent() {
        var list = new Div();
        list.addClassName("duelist");
        waiting.forEach(one -> list.add(line(one)));
        return new Card(getTranslation("task.waiting"), getTranslation("task.waiting.sub", String.valueOf(waiting.size())))
                .bleed(list).withClass("duecard");
    }

    private Component line(WaitingHand one) {
        var name = new Span(getTranslation(one.key()));
        name.addClassName("b");
        var what = new Span(one.what());
        what.addClassNames("cap", "ell");
        what.setTitle(one.what());
        var by = new Span(one.hands().requestedBy().name() + " " + OfficeTimes.brief(one.hands().requestedAt()));
        by.addClassNames("num", "cap");
        var link = new NavAnchor(one.href(), new Div(name, what), by,
                new StatusBadge(Tone.INFO, getTranslation("project.request." + one.hands().state())).plain());
        link.addClassName("dl");
        return link;
    }
}
