package org.pillarboard.observation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.rule.Figure;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.Period;
import org.springframework.data.domain.Persistable;

@Entity
@Immutable
@Unrecorded
class Observation implements Persistable<UUID> {

    @Id
    private UUID id;
    private String indicatorCode;
    private String unitCode;
    private String periodCode;
    private LocalDate periodEndsOn;
    @Embedded
    private EnteredFigure figure;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Source source;
    private @Nullable UUID updateId;
    private @Nullable UUID replacesId;
    private @Nullable String reason;
    private String reportedByName;
    private Instant reportedAt;
    private String approvedByName;
    private Instant approvedAt;
    private LocalDate dueOn;
    private Instant knownFrom;

    protected Observation() {
    }

    Observation(NewObservation facts, @Nullable UUID replacesId) {
        this.id = Ids.next();
        this.indicatorCode = facts.cell().indicatorCode();
        this.unitCode = facts.cell().unitCode();
        this.periodCode = facts.cell().period().code();
        this.periodEndsOn = facts.cell().period().endsOn();
        this.figure = facts.figure();
        this.source = facts.source();
        this.updateId = facts.updateId();
        this.replacesId = replacesId;
        this.reason = facts.reason();
        this.reportedByName = facts.reportedByName();
        this.reportedAt = facts.reportedAt();
        this.approvedByName = facts.approvedByName();
        this.approvedAt = facts.approvedAt();
        this.dueOn = facts.dueOn();
        this.knownFrom = facts.approvedAt();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    String unitCode() {
        return unitCode;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    Period period() {
        return Period.parse(periodCode);
    }

    Instant knownFrom() {
        return knownFrom;
    }

    Figure toFigure() {
        return figure.at(Period.parse(periodCode));
    }
}
