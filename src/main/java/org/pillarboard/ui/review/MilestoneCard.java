package org.pillarboard.ui.review;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.WaitingCard;
import org.pillarboard.ui.shell.Links;

/** Milestone updates that wait, each a link to its project's page where it is decided beside the whole project. */
final class MilestoneCard extends Composite<WaitingCard> {

    private final List<MilestoneReviewLine> lines;

    MilestoneCard(List<MilestoneReviewLine> lines) {
        this.lines = lines;
    }

    @Override
    protected WaitingCard initContent() {
        return new WaitingCard(getTranslation("review.milestones"), getTranslation("review.milestones.sub", String.valueOf(lines.size())),
                lines.stream().map(this::line).toList());
    }

    private WaitingCard.Line line(MilestoneReviewLine one) {
        var review = one.update().review();
        String by = (review.submittedBy() == null ? "" : review.submittedBy().name()) + " "
                + (review.submittedAt() == null ? "" : OfficeTimes.brief(review.submittedAt()));
        int open = one.toCheck();
        return new WaitingCard.Line(Links.milestone(one.update().projectId(), one.mark().id()), one.mark().name(getLocale()),
                one.projectName(), by, open == 0 ? new StatusBadge(Tone.GOOD, getTranslation("review.milestones.clean"))
                        : new StatusBadge(Tone.WARN, getTranslation("review.milestones.checks", open)));
    }
}
