package org.pillarboard.issuance;

import org.jspecify.annotations.Nullable;
import org.pillarboard.review.ReviewRef;

/**
 * An annual plan that waits, with what a decision needs.
 *
 * @param former the approved plan of the same unit and year it would take the place of
 */
public record PlanReview(IssuePlanRow plan, @Nullable IssuePlanRow former) {

    /** What a decision about it names. */
    public ReviewRef ref() {
        return plan.ref();
    }
}
