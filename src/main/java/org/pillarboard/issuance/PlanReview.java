package org.pillarboard.issuance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.ReviewRef;
import org.pillarboard.review.Round;

/**
 * An annual plan that waits, with what a decision needs.
 *
 * @param former the approved plan of the same unit and year it would take the place of
 * @param rounds it went
 */
public record PlanReview(IssuePlanRow plan, @Nullable IssuePlanRow former, List<Round> rounds) {

    /** What it said when it was given back last; none where it never was, or says the same. */
    public Optional<IssuePlanDraft> returned() {
        var last = IntStream.range(0, rounds.size()).filter(i -> rounds.get(i).passage() == Round.Passage.RETURNED).max().orElse(0);
        return rounds.stream().limit(last).filter(round -> round.passage() == Round.Passage.HANDED_IN).reduce((one, next) -> next)
                .flatMap(round -> plan.spelt(round.words())).filter(former -> !former.isSaidBy(plan));
    }

    /** What a decision about it names. */
    public ReviewRef ref() {
        return plan.ref();
    }
}
