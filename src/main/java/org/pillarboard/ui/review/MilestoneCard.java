package org.pillarboard.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.NavAnchor;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.shell.Links;

/** Milestone updates that wait, each a link to its project's page where it is decided beside the whole project. */
final class MilestoneCard extends Composite<Card> {

    private final List<MilestoneReviewLine> lines;

    MilestoneCard(List<MilestoneReviewLine> lines) {
        this.lines = lines;
    }

    @Override
    protected Card initContent() {
        var list = new Div();
        list.addClassName("duelist");
        lines.forEach(one -> list.add(line(one)));
        return new Card(getTranslation("review.milestones"), getTranslation("review.milestones.sub", String.valueOf(lines.size())))
                .bleed(list).withClass("duecard");
    }

    private Component line(MilestoneReviewLine one) {
        var name = new Span(one.mark().name(getLocale()));
        name.addClassName("b");
        var project = new Span(one.projectName());
        project.addClassNames("cap", "ell");
        var review = one.update().review();
        var by = new Span((review.submittedBy() == null ? "" : review.submittedBy().name()) + " "
                + (review.submittedAt() == null ? "" : OfficeTimes.brief(review.submittedAt())));
        by.addClassNames("num", "cap");
        int open = one.checks().size();
        var link = new NavAnchor(Links.milestone(one.update().projectId(), one.mark().id()), new Div(name, project), by,
                open == 0 ? new StatusBadge(Tone.GOOD, getTranslation("review.milestones.clean"))
                        : new StatusBadge(Tone.WARN, getTranslation("review.milestones.checks", String.valueOf(open))));
        link.addClassName("dl");
        return link;
    }
}
