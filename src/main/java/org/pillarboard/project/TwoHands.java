package org.pillarboard.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.RuleViolation;

/**
 * A request two people approve one after the other (逐级审批): the section checks, another one decides; neither of them asked,
 * and they are not the same.
 */
@Embeddable
public record TwoHands(@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) RequestState state,
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "requested_by"))
        @AttributeOverride(name = "name", column = @Column(name = "requested_by_name")) Signature requestedBy,
        Instant requestedAt,
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "checked_by"))
        @AttributeOverride(name = "name", column = @Column(name = "checked_by_name")) @Nullable Signature checkedBy,
        @Nullable Instant checkedAt,
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
        @AttributeOverride(name = "name", column = @Column(name = "decided_by_name")) @Nullable Signature decidedBy,
        @Nullable Instant decidedAt, @Nullable String decisionReason) {

    /** As they stood at a moment. When a request was taken back is not kept. */
    TwoHands at(Instant until) {
        if (decidedAt == null || !decidedAt.isAfter(until)) {
            return checkedAt == null || !checkedAt.isAfter(until) ? this : request(requestedBy, requestedAt);
        }
        var asked = request(requestedBy, requestedAt);
        return checkedBy == null || checkedAt == null || checkedAt.isAfter(until) ? asked
                : new TwoHands(RequestState.CHECKED, requestedBy, requestedAt, checkedBy, checkedAt, null, null, null);
    }

    /** Whether this person may put the next hand to it, having neither asked for it nor checked it. */
    public boolean waitsFor(UUID person) {
        return switch (state) {
            case REQUESTED -> !requestedBy.id().equals(person);
            case CHECKED -> !requestedBy.id().equals(person) && (checkedBy == null || !checkedBy.id().equals(person));
            case GRANTED, REFUSED, WITHDRAWN -> false;
        };
    }

    static TwoHands request(Signature by, Instant at) {
        return new TwoHands(RequestState.REQUESTED, by, at, null, null, null, null, null);
    }

    /**
     * The first hand.
     *
     * @throws RuleViolation {@code request.state}, {@code review.fourEyes}
     */
    TwoHands check(Signature by, Instant at) {
        require(state == RequestState.REQUESTED);
        requireOther(by, requestedBy);
        return new TwoHands(RequestState.CHECKED, requestedBy, requestedAt, by, at, null, null, null);
    }

    /**
     * The second hand.
     *
     * @throws RuleViolation {@code request.state}, {@code review.fourEyes}
     */
    TwoHands grant(Signature by, Instant at) {
        require(state == RequestState.CHECKED);
        requireOther(by, requestedBy);
        requireOther(by, checkedBy);
        return new TwoHands(RequestState.GRANTED, requestedBy, requestedAt, checkedBy, checkedAt, by, at, null);
    }

    /** Either hand sends it back with a reason. */
    TwoHands refuse(Signature by, Instant at, String reason) {
        require(state.isOpen());
        requireOther(by, requestedBy);
        if (reason.isBlank()) {
            throw new RuleViolation("review.reason.missing");
        }
        return new TwoHands(RequestState.REFUSED, requestedBy, requestedAt, checkedBy, checkedAt, by, at, reason.strip());
    }

    TwoHands withdraw() {
        require(state.isOpen());
        return new TwoHands(RequestState.WITHDRAWN, requestedBy, requestedAt, checkedBy, checkedAt, null, null, null);
    }

    private static void require(boolean leads) {
        if (!leads) {
            throw new RuleViolation("request.state");
        }
    }

    private static void requireOther(Signature by, @Nullable Signature former) {
        if (former != null && by.id().equals(former.id())) {
            throw new RuleViolation("review.fourEyes");
        }
    }
}
