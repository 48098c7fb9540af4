package org.pillarboard.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.rule.Figure;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.Qualifier;
import org.springframework.data.domain.Persistable;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;

/** The official figure of a unit with everything below it for a period, from the moment it was known until a newer one was. */
@Entity
@Unrecorded
class OfficialTotal implements Persistable<UUID> {

    /** Until when the newest total stands. */
    static final Instant OPEN_END = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private UUID id;
    private String indicatorCode;
    private String unitCode;
    private String periodCode;
    private LocalDate periodEndsOn;
    @Column(precision = 24, scale = 6)
    private BigDecimal value;
    @Column(precision = 24, scale = 6)
    private @Nullable BigDecimal numerator;
    @Column(precision = 24, scale = 6)
    private @Nullable BigDecimal denominator;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Qualifier qualifier;
    private int reportingUnits;
    private int expectedUnits;
    private @Nullable UUID observationId;
    private Instant knownFrom;
    private Instant knownUntil;
    @Transient
    private boolean fresh;

    protected OfficialTotal() {
    }

    OfficialTotal(String indicatorCode, String unitCode, Figure figure, Coverage coverage, @Nullable UUID observationId,
            Instant knownFrom) {
        this.id = Ids.next();
        this.indicatorCode = indicatorCode;
        this.unitCode = unitCode;
        this.periodCode = figure.period().code();
        this.periodEndsOn = figure.period().endsOn();
        this.value = scaled(figure.value());
        this.numerator = figure.numerator();
        this.denominator = figure.denominator();
        this.qualifier = figure.qualifier();
        this.reportingUnits = coverage.reporting();
        this.expectedUnits = coverage.expected();
        this.observationId = observationId;
        this.knownFrom = knownFrom;
        this.knownUntil = OPEN_END;
        this.fresh = true;
    }

    private static BigDecimal scaled(BigDecimal exact) {
        return exact.setScale(EnteredFigure.SCALE, RoundingMode.HALF_UP);
    }

    void close(Instant until) {
        knownUntil = until;
    }

    /** All that is said of the unit, without when: two that say the same need no newer one. */
    List<Object> says() {
        return Arrays.asList(scaled(value), numerator == null ? null : scaled(numerator),
                denominator == null ? null : scaled(denominator), qualifier, observationId, reportingUnits, expectedUnits);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }

    String indicatorCode() {
        return indicatorCode;
    }

    String unitCode() {
        return unitCode;
    }

    @Nullable UUID observationId() {
        return observationId;
    }

    Figure toFigure() {
        return new Figure(Period.parse(periodCode), value, numerator, denominator, qualifier);
    }
}
