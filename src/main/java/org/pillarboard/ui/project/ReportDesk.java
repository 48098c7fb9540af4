package org.pillarboard.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.pillarboard.evidence.KeptPaper;
import org.pillarboard.project.Counting;
import org.pillarboard.project.MilestoneReviewLine;
import org.pillarboard.project.MilestoneReviews;
import org.pillarboard.project.MilestoneRow;
import org.pillarboard.project.MilestoneShelves;
import org.pillarboard.project.MilestoneUpdateDraft;
import org.pillarboard.project.MilestoneUpdateRow;
import org.pillarboard.project.MilestoneUpdates;
import org.pillarboard.project.UpdateCheck;
import org.pillarboard.review.Decision;
import org.pillarboard.review.ReviewInbox;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * One service call per gesture of those who report milestones and of those who decide. Of two in the same instant the second
 * asks again and so is told what the first has written.
 */
@Component
class ReportDesk {

    private final MilestoneUpdates updates;
    private final MilestoneShelves shelves;
    private final MilestoneReviews reviews;
    private final ReviewInbox inbox;

    ReportDesk(MilestoneUpdates updates, MilestoneShelves shelves, MilestoneReviews reviews, ReviewInbox inbox) {
        this.updates = updates;
        this.shelves = shelves;
        this.reviews = reviews;
        this.inbox = inbox;
    }

    Optional<MilestoneUpdateRow> find(UUID milestone) {
        return updates.find(milestone);
    }

    MilestoneUpdateRow save(MilestoneUpdateDraft draft) {
        return twice(() -> updates.save(draft));
    }

    List<UpdateCheck> checks(UUID update) {
        return updates.checks(update);
    }

    void submit(UUID update) {
        updates.submit(update);
    }

    void withdraw(UUID update) {
        updates.withdraw(update);
    }

    void attach(UUID milestone, String kind, String fileName, byte[] content) {
        twice(() -> {
            updates.attach(milestone, kind, fileName, content);
            return true;
        });
    }

    void detach(UUID milestone, UUID evidence) {
        updates.detach(milestone, evidence);
    }

    void share(UUID milestone, String kind, UUID evidence) {
        twice(() -> {
            shelves.share(milestone, kind, evidence);
            return true;
        });
    }

    void replace(UUID milestone, UUID former, String fileName, byte[] content) {
        twice(() -> {
            shelves.replace(milestone, former, fileName, content);
            return true;
        });
    }

    /** Papers of the person's units that could stand behind the milestone too. One select. */
    List<KeptPaper> kept(UUID milestone, String text) {
        return shelves.kept(milestone, text);
    }

    /** What waits for the reviewer's sections. */
    List<MilestoneReviewLine> pending() {
        return reviews.pending();
    }

    /** What its approval does to indicators. */
    Counting counting(MilestoneReviewLine line, MilestoneRow milestone) {
        return reviews.counting(line, milestone);
    }

    void decide(MilestoneReviewLine line, Decision decision) {
        inbox.decide(List.of(line.ref()), decision);
    }

    private static <T> T twice(Supplier<T> gesture) {
        try {
            return gesture.get();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException second) {
            return gesture.get();
        }
    }
}
