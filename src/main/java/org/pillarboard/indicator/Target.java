package org.pillarboard.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.Ids;

@Entity
class Target {

    @Id
    private UUID id;
    private String indicatorCode;
    private String unitCode;
    private int targetYear;
    @Column(precision = 24, scale = 6)
    private BigDecimal value;
    @Column(precision = 24, scale = 6)
    private BigDecimal baseline;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanKind planKind;
    private @Nullable String seasonProfile;
    private String paperNo;
    private LocalDate effectiveOn;
    private @Nullable LocalDate dueOn;
    private Instant knownFrom;
    private String author;
    private String reason;
    @ElementCollection
    @CollectionTable(name = "target_point", joinColumns = @JoinColumn(name = "target_id"))
    @MapKeyColumn(name = "on_day")
    @Column(name = "cumulative_value", precision = 24, scale = 6)
    private Map<LocalDate, BigDecimal> points = new TreeMap<>();
    @Version
    private @Nullable Long version;

    protected Target() {
    }

    Target(TargetDraft draft, String author, Instant knownFrom) {
        this.id = Ids.next();
        this.indicatorCode = draft.indicatorCode();
        this.unitCode = draft.unitCode();
        this.targetYear = draft.year();
        this.value = draft.value();
        this.baseline = draft.baseline();
        this.planKind = draft.planKind();
        this.seasonProfile = draft.seasonProfile();
        this.paperNo = draft.paperNo();
        this.effectiveOn = draft.effectiveOn();
        this.dueOn = draft.dueOn();
        this.reason = draft.reason();
        this.points.putAll(draft.points());
        this.author = author;
        this.knownFrom = knownFrom;
    }

    TargetRow toRow() {
        return new TargetRow(id, new TargetDraft(indicatorCode, unitCode, targetYear, value, baseline, planKind,
                seasonProfile, paperNo, effectiveOn, dueOn, reason, plan()), knownFrom, author);
    }

    private SortedMap<LocalDate, BigDecimal> plan() {
        return points.isEmpty() ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }
}
