package org.pillarboard.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

@Entity
class ProjectIssue {

    @Id
    private UUID id;
    private UUID projectId;
    private String text;
    private boolean major;
    private String helper;
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "raised_by"))
    @AttributeOverride(name = "name", column = @Column(name = "raised_by_name"))
    private Signature raisedBy;
    private Instant raisedAt;
    private @Nullable LocalDate wantedOn;
    private @Nullable LocalDate solvedOn;
    private @Nullable String solution;
    @Version
    private @Nullable Long version;

    protected ProjectIssue() {
    }

    ProjectIssue(UUID projectId, IssueDraft draft, Signature by, Instant at) {
        this.id = Ids.next();
        this.projectId = projectId;
        this.text = draft.text().strip();
        this.major = draft.major();
        this.helper = draft.helper();
        this.wantedOn = draft.wantedOn();
        this.raisedBy = by;
        this.raisedAt = at;
    }

    void solve(LocalDate day, String how) {
        if (solvedOn != null) {
            throw new RuleViolation("project.issue.solved", text);
        }
        solvedOn = day;
        solution = how;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    IssueRow toRow() {
        return new IssueRow(id, text, major, helper, raisedBy, raisedAt, wantedOn, solvedOn, solution);
    }
}
