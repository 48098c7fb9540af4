package org.pillarboard.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Ids;
import org.springframework.data.domain.Persistable;

@Entity
@Immutable
@Unrecorded
class MilestonePlan implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID milestoneId;
    private int versionNo;
    private @Nullable LocalDate plannedOn;
    private String reason;
    private String paper;
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "name", column = @Column(name = "approved_by_name"))
    private Signature approvedBy;
    private Instant approvedAt;

    protected MilestonePlan() {
    }

    MilestonePlan(UUID milestoneId, PlanRow row) {
        this.id = Ids.next();
        this.milestoneId = milestoneId;
        this.versionNo = row.versionNo();
        this.plannedOn = row.plannedOn();
        this.reason = row.reason();
        this.paper = row.paper();
        this.approvedBy = row.approvedBy();
        this.approvedAt = row.approvedAt();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    UUID milestoneId() {
        return milestoneId;
    }

    PlanRow toRow() {
        return new PlanRow(versionNo, plannedOn, reason, paper, approvedBy, approvedAt);
    }
}
