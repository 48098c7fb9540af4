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

@Entity
class DebtFiling {

    @Id
    private UUID id;
    private String unitCode;
    private String note;
    @Embedded
    private Review review;
    @Version
    private @Nullable Long version;

    protected DebtFiling() {
    }

    DebtFiling(String unitCode, String note, Signature by, Instant at) {
        this.id = Ids.next();
        this.unitCode = unitCode;
        this.note = note;
        this.review = Review.draft().submit(by, at);
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

    void decide(Decision decision, Signature by, Instant at) {
        review = review.decide(decision, by, at);
    }

    void withdraw() {
        review = review.withdraw();
    }

    FilingRow toRow() {
        return new FilingRow(id, unitCode, note, review, version == null ? 0 : version);
    }
}
