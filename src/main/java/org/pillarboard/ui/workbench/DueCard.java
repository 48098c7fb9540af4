package org.pillarboard.ui.workbench;

import com.vaadin.flow.component.Composite;
import java.util.List;
import org.pillarboard.project.DueMilestone;
import org.pillarboard.review.ReviewState;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.WaitingCard;
import org.pillarboard.ui.shell.Links;

/** Milestones that are due or came back, each a link to its project's page where it is reported. */
final class DueCard extends Composite<WaitingCard> {

    private final List<DueMilestone> due;

    DueCard(List<DueMilestone> due) {
        this.due = due;
        setVisible(!due.isEmpty());
    }

    @Override
    protected WaitingCard initContent() {
        return new WaitingCard(getTranslation("workbench.due"), getTranslation("workbench.due.sub", String.valueOf(due.size())),
                due.stream().map(this::line).toList(), "workbench.due.rest");
    }

    private WaitingCard.Line line(DueMilestone one) {
        return new WaitingCard.Line(Links.milestone(one.projectId(), one.mark().id()), one.mark().name(getLocale()), one.projectName(),
                String.valueOf(one.mark().dates().plannedOn()), state(one));
    }

    private StatusBadge state(DueMilestone one) {
        if (one.open() != null && one.open().review().state() != ReviewState.DRAFT) {
            boolean back = one.open().review().state() == ReviewState.RETURNED;
            return back ? returned(one.mark().daysLate()) : new StatusBadge(Tone.INFO, getTranslation("workbench.due.waits"));
        }
        return one.mark().daysLate() > 0
                ? new StatusBadge(Tone.BAD, getTranslation("workbench.due.late", String.valueOf(one.mark().daysLate())))
                : new StatusBadge(Tone.WARN, getTranslation("workbench.due.in", String.valueOf(-one.mark().daysLate())));
    }

    /** What came back is overdue all the same. */
    private StatusBadge returned(long late) {
        return late > 0 ? new StatusBadge(Tone.BAD, getTranslation("workbench.due.returned.late", String.valueOf(late)))
                : new StatusBadge(Tone.WARN, getTranslation("workbench.due.returned"));
    }
}
