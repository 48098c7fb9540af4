package org.pillarboard.demo;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pillarboard.observation.Cell;
import org.pillarboard.observation.ObservationUpdates;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.pillarboard.review.ReviewItem;
import org.pillarboard.shared.Period;
import org.springframework.stereotype.Component;

/** What a reviewer does: looks at all that waits, sends some of it back, approves the rest. */
@Component
class Judge {

    private final ReviewInbox inbox;

    Judge(ReviewInbox inbox) {
        this.inbox = inbox;
    }

    /** Decides on every figure that waits; milestones have their own story. */
    void decide(Collection<Cell> sentBack, Function<Cell, String> reason) {
        var split = inbox.pending().stream().filter(item -> item.ref().kind().equals(ObservationUpdates.SUBJECT))
                .collect(Collectors.partitioningBy(item -> sentBack.contains(cell(item))));
        decide(split.get(false), new Decision.Approve());
        split.get(true).forEach(item -> decide(List.of(item), new Decision.Return(reason.apply(cell(item)), "value")));
    }

    private void decide(List<ReviewItem> items, Decision decision) {
        if (!items.isEmpty()) {
            inbox.decide(items.stream().map(ReviewItem::ref).toList(), decision);
        }
    }

    private static Cell cell(ReviewItem item) {
        return new Cell(item.subjectCode(), item.unitCode(), Period.parse(item.periodCode()));
    }
}
