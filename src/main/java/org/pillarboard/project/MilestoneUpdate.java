package org.pillarboard.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Circulated;
import org.pillarboard.review.Signature;

@Entity
@Unrecorded
class MilestoneUpdate extends Circulated {

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

    protected MilestoneUpdate() {
    }

    MilestoneUpdate(Milestone milestone, Project project, Signature by, Instant at) {
        super(milestone.id().toString(), milestone.isDone() ? null : milestone.dates().plannedOn(), by, at); // late papers are due on no day
        this.milestoneId = milestone.id();
        this.projectId = project.id();
        this.unitCode = project.unitCode();
        this.sectionCode = project.sectionCode();
        this.report = Report.empty();
    }

    void write(Report newReport, Map<String, BigDecimal> newQuantities, Signature by, Instant at) {
        touch(by, at);
        report = newReport;
        if (!quantities.equals(newQuantities)) {
            quantities.clear();
            quantities.putAll(newQuantities);
        }
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

    MilestoneUpdateRow toRow() {
        return new MilestoneUpdateRow(id(), milestoneId, projectId, unitCode, report(), quantities(), review(), draftedBy(),
                draftedAt(), dueOn(), isLate(), version());
    }
}
