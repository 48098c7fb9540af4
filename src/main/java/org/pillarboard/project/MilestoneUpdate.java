package org.pillarboard.project;

import jakarta.persistence.AttributeOverride;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Decision;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

@Entity
@Unrecorded
class MilestoneUpdate {

    @Id
    private UUID id;
    private UUID milestoneId;
    private UUID projectId;
    private String unitCode;
    private String sectionCode;
    @Embedded
    private @Nullable Report report; // an empty one is read back as none
    @ElementCollection
    @CollectionTable(name = "milestone_update_quantity", joinColumns = @JoinColumn(name = "update_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "quantity", precision = 24, scale = 6)
    private Map<String, BigDecimal> quantities = new HashMap<>();
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

    protected MilestoneUpdate() {
    }

    MilestoneUpdate(Milestone milestone, Project project, Signature by, Instant at) {
        this.id = Ids.next();
        this.milestoneId = milestone.id();
        this.projectId = project.id();
        this.unitCode = project.unitCode();
        this.sectionCode = project.sectionCode();
        this.report = Report.empty();
        this.review = Review.draft();
        this.draftedBy = by;
        this.draftedAt = at;
        this.dueOn = milestone.dates().plannedOn();
        this.openKey = milestone.id().toString();
    }

    void write(Report newReport, Map<String, BigDecimal> newQuantities, Signature by, Instant at) {
        touch(by, at);
        report = newReport;
        if (!quantities.equals(newQuantities)) {
            quantities.clear();
            quantities.putAll(newQuantities);
        }
    }

    /** Something about it changes: whoever has it open elsewhere is told. */
    void touch(Signature by, Instant at) {
        if (!review.state().isEditable()) {
            throw new RuleViolation("review.notEditable");
        }
        draftedBy = by;
        draftedAt = at;
    }

    void submit(Signature by, Instant at) {
        review = review.submit(by, at);
    }

    void withdraw() {
        review = review.withdraw();
    }

    void decide(Decision decision, Signature by, Instant at) {
        review = review.decide(decision, by, at);
        if (review.state() == ReviewState.APPROVED) {
            openKey = null;
        }
    }

    /** Handed in after the planned day. */
    boolean isLate() {
        return dueOn != null && review.submittedAt() != null && AsOf.dayOf(review.submittedAt()).isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    UUID milestoneId() {
        return milestoneId;
    }

    UUID projectId() {
        return projectId;
    }

    String unitCode() {
        return unitCode;
    }

    String sectionCode() {
        return sectionCode;
    }

    Report report() {
        return report == null ? Report.empty() : report;
    }

    Map<String, BigDecimal> quantities() {
        return Map.copyOf(quantities);
    }

    Review review() {
        return review;
    }

    long version() {
        return version == null ? 0 : version;
    }

    MilestoneUpdateRow toRow() {
        return new MilestoneUpdateRow(id, milestoneId, projectId, unitCode, report(), quantities(), review, draftedBy, draftedAt,
                dueOn, isLate(), version());
    }
}
