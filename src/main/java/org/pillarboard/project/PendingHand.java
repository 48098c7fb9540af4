package org.pillarboard.project;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delay or a closing that waits for somebody's hand.
 *
 * @param subjectId   the project's or the task's
 * @param milestoneId what a delay is about; null of a closing
 * @param milestone   its name; empty of a closing
 * @param words       what the one who asks says
 */
public record PendingHand(What what, UUID subjectId, @Nullable UUID milestoneId, String subject, String milestone, String words,
        TwoHands hands) {

    /** What is asked for. */
    public enum What {
        DELAY, CLOSED_PROJECT, CLOSED_TASK
    }

    PendingHand(UUID projectId, UUID milestoneId, String project, String milestone, String words, TwoHands hands) {
        this(What.DELAY, projectId, milestoneId, project, milestone, words, hands);
    }

    PendingHand(ClosingRow.Kind kind, UUID subjectId, String subject, String words, TwoHands hands) {
        this(kind == ClosingRow.Kind.TASK ? What.CLOSED_TASK : What.CLOSED_PROJECT, subjectId, null, subject, "", words, hands);
    }
}
