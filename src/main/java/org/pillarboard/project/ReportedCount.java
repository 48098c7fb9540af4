package org.pillarboard.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.observation.EnteredFigure;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Ids;
import org.springframework.data.domain.Persistable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

@Entity
@Immutable
@Unrecorded
class ReportedCount implements Persistable<UUID> {

    @Id
    private UUID id;
    private String indicatorCode;
    private String unitCode;
    private int year;
    private LocalDate asOf;
    @Column(precision = 24, scale = 6)
    private BigDecimal value;
    @Column(precision = 24, scale = 6)
    private @Nullable BigDecimal numerator;
    @Column(precision = 24, scale = 6)
    private @Nullable BigDecimal denominator;
    private String sourceNote;
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "reported_by"))
    @AttributeOverride(name = "name", column = @Column(name = "reported_by_name"))
    private Signature reportedBy;
    private Instant reportedAt;

    protected ReportedCount() {
    }

    ReportedCount(ReportedCountDraft draft, Signature by, Instant at) {
        this.id = Ids.next();
        this.indicatorCode = draft.indicatorCode();
        this.unitCode = draft.unitCode();
        this.year = draft.asOf().getYear();
        this.asOf = draft.asOf();
        this.value = draft.value();
        this.numerator = draft.numerator();
        this.denominator = draft.denominator();
        this.sourceNote = draft.sourceNote();
        this.reportedBy = by;
        this.reportedAt = at;
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

    EnteredFigure figure() {
        return numerator != null && denominator != null ? EnteredFigure.ofParts(numerator, denominator) : EnteredFigure.of(value);
    }
}

interface ReportedCountRepository extends Repository<ReportedCount, UUID> {

    ReportedCount save(ReportedCount count);

    @Query("""
            from ReportedCount r where r.indicatorCode = :indicator and r.year = :year and r.asOf <= :day and r.unitCode in :units
            order by r.asOf, r.reportedAt""")
    List<ReportedCount> upTo(String indicator, int year, LocalDate day, Collection<String> units);
}
