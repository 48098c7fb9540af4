package org.pillarboard.observation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Period;

@Entity
class PeriodLock {

    @Embeddable
    record Key(String sectionCode, String periodCode) {

        static Key of(String sectionCode, Period period) {
            return new Key(sectionCode, period.code());
        }
    }

    @EmbeddedId
    private Key key;
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "locked_by"))
    @AttributeOverride(name = "name", column = @Column(name = "locked_by_name"))
    private Signature lockedBy;
    private Instant lockedAt;

    protected PeriodLock() {
    }

    PeriodLock(Key key, Signature by, Instant at) {
        this.key = key;
        this.lockedBy = by;
        this.lockedAt = at;
    }

    /** {@code section/period}. */
    String spelling() {
        return key.sectionCode() + "/" + key.periodCode();
    }
}
