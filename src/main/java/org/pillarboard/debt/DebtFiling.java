package org.pillarboard.debt;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Decision;
import org.pillarboard.review.Review;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

@Entity
class DebtFiling {

    private static final int LONGEST = 400;

    @Id
    private UUID id;
    private String unitCode;
    private String note;
    private @Nullable UUID originId;
    private @Nullable String originStep;
    @Embedded
    private Review review;
    @Version
    private @Nullable Long version;

    protected DebtFiling() {
    }

    DebtFiling(String unitCode, String note) {
        this.id = Ids.next();
        this.unitCode = unitCode;
        this.note = note;
        this.review = Review.draft();
    }

    /** What another register brought in, to be found again by what brought it. */
    static DebtFiling of(String unitCode, String note, @Nullable UUID originId, String step) {
        var filing = new DebtFiling(unitCode, note);
        filing.rename(note);
        filing.originId = originId;
        filing.originStep = step;
        return filing;
    }

    UUID id() {
        return id;
    }

    String unitCode() {
        return unitCode;
    }

    Review review() {
        return review;
    }

    /** @throws RuleViolation {@code review.notEditable} unless it is a draft or was returned */
    void requireEditable() {
        if (!review.state().isEditable()) {
            throw new RuleViolation("review.notEditable");
        }
    }

    void rename(String newNote) {
        note = newNote.length() > LONGEST ? newNote.substring(0, LONGEST) : newNote;
    }

    void submit(Signature by, Instant at) {
        review = review.submit(by, at);
    }

    void decide(Decision decision, Signature by, Instant at) {
        review = review.decide(decision, by, at);
    }

    void withdraw() {
        review = review.withdraw();
    }

    /** Gives up what was never handed in. */
    void discard() {
        review = review.discard();
    }

    FilingRow toRow() {
        return new FilingRow(id, unitCode, note, review, version == null ? 0 : version, originStep);
    }
}
