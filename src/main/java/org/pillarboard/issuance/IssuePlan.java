package org.pillarboard.issuance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Circulated;
import org.pillarboard.review.Signature;

@Entity
@Unrecorded
class IssuePlan extends Circulated {

    private String unitCode;
    @Column(name = "plan_year")
    private int year;
    private String paperNumber;
    private int plannedCount;
    private BigDecimal amount;
    private @Nullable String reason;

    protected IssuePlan() {
    }

    IssuePlan(IssuePlanDraft draft, Signature by, Instant at) {
        super(draft.unitCode() + " " + draft.year(), null, by, at);
        this.unitCode = draft.unitCode();
        this.year = draft.year();
        take(draft);
    }

    void write(IssuePlanDraft draft, Signature by, Instant at) {
        touch(by, at);
        take(draft);
    }

    private void take(IssuePlanDraft draft) {
        paperNumber = draft.paperNumber().strip();
        plannedCount = draft.count();
        amount = draft.amount();
        reason = draft.reason().isBlank() ? null : draft.reason().strip();
    }

    String unitCode() {
        return unitCode;
    }

    IssuePlanRow toRow() {
        return new IssuePlanRow(id(), unitCode, year, paperNumber, plannedCount, amount, reason == null ? "" : reason, review(), version());
    }
}
