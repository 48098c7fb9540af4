package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.project.DueMilestone;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;

/** Milestones that are due or came back, each a link to its project's page where it is reported. */
final class DueCard extends Composite<Card> {

    private final List<DueMilestone> due;

    DueCard(List<DueMilestone> due) {
        this.due = due;
        setVisible(!due.isEmpty());
    }

    @Override
    protected Card initContent() {
        var list = new Div();
        list.addClassName("duelist");
        due.forEach(one -> list.add(line(one)));
        return new Card(getTranslation("workbench.due"), getTranslation("workbench.due.sub", String.valueOf(due.size())))
                .bleed(list).withClass("duecard");
    }

    private Component line(DueMilestone one) {
        var name = new Span(one.mark().name(getLocale()));
        name.addClassName("b");
        var project = new Span(one.projectName());
        project.addClassNames("cap", "ell");
        var day = new Span(String.valueOf(one.mark().dates().plannedOn()));
        day.addClassNames("num", "cap");
        var link = new NavAnchor(Links.milestone(one.projectId(), one.mark().id()), new Div(name, project), day, state(one));
        link.addClassName("dl");
        return link;
    }

    private Component state(DueMilestone one) {
        if (one.open() != null && one.open().review().state() != ReviewState.DRAFT) {
            boolean back = one.open().review().state() == ReviewState.RETURNED;
            return new StatusBadge(back ? Tone.WARN : Tone.INFO, getTranslation(back ? "workbench.due.returned" : "workbench.due.waits"));
        }
        return one.mark().daysLate() > 0
                ? new StatusBadge(Tone.BAD, getTranslation("workbench.due.late", String.valueOf(one.mark().daysLate())))
                : new StatusBadge(Tone.WARN, getTranslation("workbench.due.in", String.valueOf(-one.mark().daysLate())));
    }
}
