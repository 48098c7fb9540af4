package org.pillarboard.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Review;
import org.pillarboard.shared.Ids;

/** A report that came back (退回), as it stood then: what is typed and handed in afterwards does not touch it. */
@Entity
@Unrecorded
class MilestoneReturn {

    @Id
    private UUID id;
    private UUID milestoneId;
    private UUID projectId;
    private String unitCode;
    @Embedded
    private @Nullable Report report; // an empty one is read back as none
    @ElementCollection
    @CollectionTable(name = "milestone_return_quantity", joinColumns = @JoinColumn(name = "return_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "quantity", precision = 24, scale = 6)
    private Map<String, BigDecimal> quantities = new HashMap<>();
    @Embedded
    private Review review;
    @Version
    private @Nullable Long version;

    protected MilestoneReturn() {
    }

    MilestoneReturn(MilestoneUpdate update) {
        this.id = Ids.next();
        this.milestoneId = update.milestoneId();
        this.projectId = update.projectId();
        this.unitCode = update.unitCode();
        this.report = update.report();
        this.quantities.putAll(update.quantities());
        this.review = update.review();
    }

    MilestoneUpdateRow toRow() {
        return new MilestoneUpdateRow(id, milestoneId, projectId, unitCode, report == null ? Report.empty() : report, Map.copyOf(quantities),
                review, Objects.requireNonNull(review.submittedBy()), Objects.requireNonNull(review.submittedAt()), null, false, 0);
    }
}
