package org.pillarboard.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.NotFound;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox (审核) of the sections a reviewer answers for, over all queues. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('REVIEWER')")
public class ReviewInbox {

    private final List<ReviewQueue> queues;
    private final WaitingCounts counts;
    private final CurrentUser user;

    ReviewInbox(List<ReviewQueue> queues, WaitingCounts counts, CurrentUser user) {
        this.queues = queues;
        this.counts = counts;
        this.user = user;
    }

    /** What waits for the current reviewer, oldest first. */
    public List<ReviewItem> pending() {
        return queues.stream().flatMap(queue -> queue.pending(user.reviewedSections()).stream())
                .sorted(Comparator.comparing(ReviewItem::submittedAt)).toList();
    }

    /** How many wait for the current reviewer. One select a queue when something has moved, otherwise none. */
    public int count() {
        var sections = user.reviewedSections();
        return counts.of(new WaitingCounts.Whose("inbox", user.id(), sections),
                () -> Math.toIntExact(queues.stream().mapToLong(queue -> queue.count(sections)).sum()));
    }

    /** Decides one or many, all or none. */
    @Transactional
    public void decide(List<ReviewRef> refs, Decision decision) {
        refs.stream().collect(Collectors.groupingBy(ReviewRef::kind))
                .forEach((kind, some) -> queue(kind).decide(some, decision));
    }

    private ReviewQueue queue(String kind) {
        return queues.stream().filter(queue -> queue.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new NotFound("queue", kind));
    }
}
