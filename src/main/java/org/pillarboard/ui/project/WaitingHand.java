package org.pillarboard.ui.project;

import java.util.List;
import java.util.stream.Stream;
import org.pillarboard.project.ClosingRow;
import org.pillarboard.project.DelayRow;
import org.pillarboard.project.TwoHands;
import org.pillarboard.ui.shell.Links;

/** A delay or a closing that waits for a hand, with the way to where it is decided. */
record WaitingHand(String key, String what, String href, TwoHands hands) {

    static List<WaitingHand> of(List<DelayRow> delays, List<ClosingRow> closings) {
        return Stream.concat(delays.stream().map(row -> new WaitingHand("task.waiting.delay", row.detail(),
                Links.milestone(row.projectId(), row.milestoneId()), row.hands())), closings.stream().map(WaitingHand::of)).toList();
    }

    private static WaitingHand of(ClosingRow row) {
        var subject = row.subject();
        return new WaitingHand("task.waiting.closing", subject.code() + " " + row.selfReport(), switch (subject.kind()) {
            case PROJECT -> Links.project(subject.id());
            case TASK -> Links.task(subject.id());
        }, row.hands());
    }
}
