package org.pillarboard.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.project.PendingHand;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;

/** Delays and closings that wait for one of the reader's hands, each a link to where it is decided. */
final class HandsCard extends Composite<Card> {

    private final List<PendingHand> waiting;

    HandsCard(List<PendingHand> waiting) {
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

    private Component line(PendingHand one) {
        var name = new Span(getTranslation("task.waiting." + one.what(), one.subject(), one.milestone()));
        name.addClassName("b");
        var what = new Span(one.words());
        what.addClassNames("cap", "ell");
        what.setTitle(one.words());
        var by = new Span(one.hands().requestedBy().name() + " " + OfficeTimes.brief(one.hands().requestedAt()));
        by.addClassNames("num", "cap");
        var link = new NavAnchor(decidedAt(one), new Div(name, what), by,
                new StatusBadge(Tone.INFO, getTranslation("project.request." + one.hands().state())).plain());
        link.addClassName("dl");
        return link;
    }

    private static String decidedAt(PendingHand one) {
        return switch (one.what()) {
            case DELAY -> Links.milestone(one.subjectId(), java.util.Objects.requireNonNull(one.milestoneId()));
            case CLOSED_PROJECT -> Links.project(one.subjectId());
            case CLOSED_TASK -> Links.task(one.subjectId());
        };
    }
}
