package org.pillarboard.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

/**
 * What goes from hand to hand (流转): drafted by one, submitted, taken back, returned or approved by another. While it is open
 * its key keeps a second one of the same thing away; approved, it never changes again.
 */
@MappedSuperclass
public abstract class Circulated {

    @Id
    private UUID id;
    @Embedded
    private Review review;
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "drafted_by"))
    @AttributeOverride(name = "name", column = @Column(name = "drafted_by_name"))
    private Signature draftedBy;
    private Instant draftedAt;
    private @Nullable LocalDate dueOn;
    private @Nullable String openKey;
    @Version
    private @Nullable Long version;

    protected Circulated() {
    }

    protected Circulated(String openKey, @Nullable LocalDate dueOn, Signature by, Instant at) {
        this.id = Ids.next();
        this.review = Review.draft();
        this.draftedBy = by;
        this.draftedAt = at;
        this.dueOn = dueOn;
        this.openKey = openKey;
    }

    /**
     * Something about it changes: whoever has it open elsewhere is told.
     *
     * @throws RuleViolation {@code review.notEditable} unless it is a draft or was returned
     */
    public void touch(Signature by, Instant at) {
        if (!review.state().isEditable()) {
            throw new RuleViolation("review.notEditable");
        }
        draftedBy = by;
        draftedAt = at;
    }

    /** As {@link Review#submit}. */
    public void submit(Signature by, Instant at) {
        review = review.submit(by, at);
    }

    /** As {@link Review#withdraw}. */
    public void withdraw() {
        review = review.withdraw();
    }

    /** As {@link Review#discard}; it makes room for another. */
    public void discard() {
        review = review.discard();
        openKey = null;
    }

    /** As {@link Review#decide}; what is approved is open no more. */
    public void decide(Decision decision, Signature by, Instant at) {
        review = review.decide(decision, by, at);
        if (review.state() == ReviewState.APPROVED) {
            openKey = null;
        }
    }

    /** Whether it was handed in after the day it was due. */
    public boolean isLate() {
        return dueOn != null && review.submittedAt() != null && AsOf.dayOf(review.submittedAt()).isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public Review review() {
        return review;
    }

    public Signature draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    /** Whether it has been kept before; else it was just begun. */
    public boolean isKept() {
        return version != null;
    }

    /** The version it is decided on; another hand's change makes it another. */
    public long version() {
        return version == null ? 0 : version;
    }
}
