package org.pillarboard.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Ids;

@Entity
@Unrecorded
class DelayRequest {

    @Id
    private UUID id;
    private UUID milestoneId;
    private UUID projectId;
    private String unitCode;
    private String sectionCode;
    private String reasonCode;
    private String detail;
    private LocalDate plannedOn;
    private LocalDate wantedOn;
    private @Nullable LocalDate grantedOn;
    @Embedded
    private TwoHands hands;
    @Version
    private @Nullable Long version;

    protected DelayRequest() {
    }

    DelayRequest(Project project, Milestone milestone, DelayDraft draft, Signature by, Instant at) {
        this.id = Ids.next();
        this.milestoneId = milestone.id();
        this.projectId = project.id();
        this.unitCode = project.unitCode();
        this.sectionCode = project.sectionCode();
        this.reasonCode = draft.reasonCode();
        this.detail = draft.detail().strip();
        this.plannedOn = Objects.requireNonNull(milestone.dates().plannedOn());
        this.wantedOn = draft.wantedOn();
        this.hands = TwoHands.request(by, at);
    }

    void hands(TwoHands next) {
        hands = next;
    }

    void grant(LocalDate newOn, Signature by, Instant at) {
        hands = hands.grant(by, at);
        grantedOn = newOn;
    }

    TwoHands hands() {
        return hands;
    }

    UUID id() {
        return id;
    }

    UUID milestoneId() {
        return milestoneId;
    }

    String unitCode() {
        return unitCode;
    }

    String sectionCode() {
        return sectionCode;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    DelayRow toRow() {
        return new DelayRow(id, milestoneId, projectId, unitCode, sectionCode, reasonCode, detail, plannedOn, wantedOn,
                grantedOn, hands);
    }
}
