package org.pillarboard.review;

import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/** What a reviewer says (审核意见). */
public sealed interface Decision {

    /** It is right, and official from now on. */
    record Approve() implements Decision {
    }

    /**
     * It goes back.
     *
     * @param reason what has to be put right; never blank
     * @param field  the field it is about, if it is about one
     */
    record Return(String reason, @Nullable String field) implements Decision {

        public Return {
            if (reason.isBlank()) {
                throw new RuleViolation("review.reason.missing");
            }
        }
    }

    /** As the trail tells it, for a later decision takes the place of this one: what goes back with its reason. */
    default String told() {
        return switch (this) {
            case Approve() -> "approved";
            case Return(var reason, var field) -> "returned " + (field == null ? "" : field + ": ") + reason;
        };
    }
}
