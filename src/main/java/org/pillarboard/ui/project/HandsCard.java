package org.pillarboard.ui.project;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Objects;
import org.pillarboard.project.PendingHand;
import org.pillarboard.ui.kit.OfficeTimes;
import org.pillarboard.ui.kit.StatusBadge;
import org.pillarboard.ui.kit.Tone;
import org.pillarboard.ui.kit.WaitingCard;
import org.pillarboard.ui.shell.Links;

/** Delays and closings that wait for one of the reader's hands, each a link to where it is decided. */
final class HandsCard extends Composite<WaitingCard> {

    private final List<PendingHand> waiting;

    HandsCard(List<PendingHand> waiting) {
        this.waiting = waiting;
        setVisible(!waiting.isEmpty());
    }

    @Override
    protected WaitingCard initContent() {
        var card = new WaitingCard(getTranslation("task.waiting"), getTranslation("task.waiting.sub", String.valueOf(waiting.size())),
                waiting.stream().map(this::line).toList(), "task.waiting.rest");
        card.getElement().getClassList().add("hands");
        return card;
    }

    private WaitingCard.Line line(PendingHand one) {
        return new WaitingCard.Line(decidedAt(one), getTranslation("task.waiting." + one.what(), one.subject(), one.milestone()), one.words(),
                one.hands().requestedBy().name() + " " + OfficeTimes.brief(one.hands().requestedAt()),
                new StatusBadge(Tone.INFO, getTranslation(HandsList.said(one.hands().state(), one.what() != PendingHand.What.DELAY))).plain());
    }

    private static String decidedAt(PendingHand one) {
        return switch (one.what()) {
            case DELAY -> Links.milestone(one.subjectId(), Objects.requireNonNull(one.milestoneId()));
            case CLOSED_PROJECT -> Links.project(one.subjectId());
            case CLOSED_TASK -> Links.task(one.subjectId());
        };
    }
}
