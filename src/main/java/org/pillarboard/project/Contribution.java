package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;

@Entity
class Contribution {

    @Id
    private UUID id;
    private UUID projectId;
    private UUID milestoneId;
    private @Nullable UUID updateId;
    private String unitCode;
    private String field;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CountStage stage;
    @Column(precision = 24, scale = 6)
    private BigDecimal quantity;
    private LocalDate countedOn;
    private @Nullable String indicatorCode;
    private boolean verified;
    private Instant knownFrom;
    @Version
    private @Nullable Long version;

    protected Contribution() {
    }

    Contribution(Milestone milestone, CountStage stage, String unitCode, ContributionRow row) {
        this.id = Ids.next();
        this.projectId = milestone.projectId();
        this.milestoneId = milestone.id();
        this.updateId = row.updateId();
        this.unitCode = unitCode;
        this.field = row.field();
        this.stage = stage;
        this.quantity = row.quantity();
        this.countedOn = row.countedOn();
        this.indicatorCode = row.indicatorCode();
        this.verified = row.verified();
        this.knownFrom = row.knownFrom();
    }

    /** The paper that was missing has come: from now on it counts. */
    void verify(Instant at) {
        verified = true;
        knownFrom = at;
    }

    UUID projectId() {
        return projectId;
    }

    ContributionRow toRow() {
        return new ContributionRow(milestoneId, updateId, field, stage, quantity, countedOn, indicatorCode, verified, knownFrom);
    }
}
