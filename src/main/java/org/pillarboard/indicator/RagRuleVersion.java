package org.pillarboard.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.rule.BoundBase;
import org.pillarboard.rule.RagRuleSpec;
import org.pillarboard.rule.RuleKind;
import org.pillarboard.shared.Ids;

@Entity
@Table(name = "rag_rule")
class RagRuleVersion {

    @Id
    private UUID id;
    private String indicatorCode;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RuleKind kind;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable BoundBase base;
    @Column(precision = 12, scale = 6)
    private @Nullable BigDecimal greenFactor;
    @Column(precision = 18, scale = 6)
    private @Nullable BigDecimal greenDelta;
    @Column(precision = 12, scale = 6)
    private @Nullable BigDecimal yellowFactor;
    @Column(precision = 18, scale = 6)
    private @Nullable BigDecimal yellowDelta;
    @Column(precision = 18, scale = 6)
    private @Nullable BigDecimal greenLow;
    @Column(precision = 18, scale = 6)
    private @Nullable BigDecimal greenHigh;
    @Column(precision = 18, scale = 6)
    private @Nullable BigDecimal yellowLow;
    @Column(precision = 18, scale = 6)
    private @Nullable BigDecimal yellowHigh;
    private @Nullable Integer warnDays;
    private LocalDate effectiveOn;
    private Instant knownFrom;
    private String author;
    private String reason;
    @Version
    private @Nullable Long version;

    protected RagRuleVersion() {
    }

    RagRuleVersion(RagRuleDraft draft, String author, Instant knownFrom) {
        this.id = Ids.next();
        this.indicatorCode = draft.indicatorCode();
        this.effectiveOn = draft.effectiveOn();
        this.reason = draft.reason();
        this.author = author;
        this.knownFrom = knownFrom;
        take(draft.spec());
    }

    private void take(RagRuleSpec spec) {
        kind = spec.kind();
        base = spec.base();
        greenFactor = spec.greenFactor();
        greenDelta = spec.greenDelta();
        yellowFactor = spec.yellowFactor();
        yellowDelta = spec.yellowDelta();
        greenLow = spec.greenLow();
        greenHigh = spec.greenHigh();
        yellowLow = spec.yellowLow();
        yellowHigh = spec.yellowHigh();
        warnDays = spec.warnDays();
    }

    RagRuleRow toRow() {
        var spec = new RagRuleSpec(kind, greenFactor, greenDelta, yellowFactor, yellowDelta, greenLow, greenHigh,
                yellowLow, yellowHigh, warnDays, base);
        return new RagRuleRow(id, new RagRuleDraft(indicatorCode, spec, effectiveOn, reason), knownFrom, author);
    }
}
