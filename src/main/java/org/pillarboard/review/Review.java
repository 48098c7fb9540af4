package org.pillarboard.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.RuleViolation;

/**
 * The state of an update under review and who brought it there. Its verbs refuse what the state does not allow; the one who
 * submitted never decides (四眼).
 */
@Embeddable
public record Review(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) ReviewState state,
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "submitted_by"))
        @AttributeOverride(name = "name", column = @Column(name = "submitted_by_name")) @Nullable Signature submittedBy,
        @Nullable Instant submittedAt,
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
        @AttributeOverride(name = "name", column = @Column(name = "decided_by_name")) @Nullable Signature decidedBy,
        @Nullable Instant decidedAt, @Nullable String decisionReason, @Nullable String decisionField) {

    public static Review draft() {
        return new Review(ReviewState.DRAFT, null, null, null, null, null, null);
    }

    /** Whether it was approved by a moment. */
    public boolean isApprovedBy(Instant until) {
        return state == ReviewState.APPROVED && decidedAt != null && !decidedAt.isAfter(until);
    }

    /**
     * Hands it in.
     *
     * @throws RuleViolation {@code review.notEditable} unless it is a draft or was returned
     */
    public Review submit(Signature by, Instant at) {
        if (!state.isEditable()) {
            throw new RuleViolation("review.notEditable");
        }
        return new Review(ReviewState.SUBMITTED, by, at, null, null, null, null);
    }

    /**
     * Takes it back before anybody decided; it is a draft again.
     *
     * @throws RuleViolation {@code review.notSubmitted} otherwise
     */
    public Review withdraw() {
        requireSubmitted();
        return draft();
    }

    /**
     * Gives it up; who decided before and why stays with it.
     *
     * @throws RuleViolation {@code review.notEditable} unless it is a draft or was returned
     */
    public Review discard() {
        if (!state.isEditable()) {
            throw new RuleViolation("review.notEditable");
        }
        return new Review(ReviewState.WITHDRAWN, submittedBy, submittedAt, decidedBy, decidedAt, decisionReason, decisionField);
    }

    /**
     * Decides it.
     *
     * @throws RuleViolation {@code review.notSubmitted} in the wrong state, {@code review.fourEyes} for the submitter
     */
    public Review decide(Decision decision, Signature by, Instant at) {
        requireSubmitted();
        if (submittedBy == null || by.id().equals(submittedBy.id())) {
            throw new RuleViolation("review.fourEyes");
        }
        return switch (decision) {
            case Decision.Approve() -> new Review(ReviewState.APPROVED, submittedBy, submittedAt, by, at, null, null);
            case Decision.Return(var reason, var field) ->
                    new Review(ReviewState.RETURNED, submittedBy, submittedAt, by, at, reason, field);
        };
    }

    private void requireSubmitted() {
        if (state != ReviewState.SUBMITTED) {
            throw new RuleViolation("review.notSubmitted");
        }
    }
}
