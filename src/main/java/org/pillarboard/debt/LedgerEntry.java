package org.pillarboard.debt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.springframework.data.domain.Persistable;
import tools.jackson.databind.json.JsonMapper;

@Entity
@Unrecorded
class LedgerEntry implements Persistable<UUID> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private UUID id;
    private UUID filingId;
    private UUID instrumentId;
    private String unitCode;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EntryKind kind;
    @Column(name = "on_day")
    private LocalDate on;
    private BigDecimal amount;
    private @Nullable BigDecimal rate;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable SourceKind source;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable SourceStatus status;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Readiness readiness;
    private @Nullable UUID otherId;
    private String note;
    private @Nullable UUID replacesId;
    @Column(name = "until_on")
    private @Nullable LocalDate until;
    private String label;
    private String another;
    @Column(columnDefinition = "text")
    private @Nullable String content;
    private @Nullable Instant knownFrom;

    protected LedgerEntry() {
    }

    LedgerEntry(UUID filingId, String unitCode, UUID instrumentId, EntryDraft draft, @Nullable UUID otherId) {
        this.id = Ids.next();
        this.filingId = filingId;
        this.instrumentId = instrumentId;
        this.unitCode = unitCode;
        this.kind = draft.kind();
        this.on = draft.on();
        this.amount = draft.amount();
        this.rate = draft.rate();
        this.source = draft.source();
        this.status = draft.status();
        this.readiness = draft.readiness();
        this.otherId = otherId;
        this.note = draft.note();
        this.replacesId = draft.replaces();
        this.until = draft.detail().until();
        this.label = draft.detail().label();
        this.another = draft.detail().another();
        this.content = draft.detail().amendment() == null ? null : JSON.writeValueAsString(draft.detail().amendment());
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return knownFrom == null;
    }

    UUID filingId() {
        return filingId;
    }

    String unitCode() {
        return unitCode;
    }

    EntryRow toRow() {
        return new EntryRow(id, instrumentId, kind, on, amount, rate, source, status, readiness, otherId, note, replacesId,
                until == null && label.isEmpty() && content == null && another.isEmpty() ? EntryDetail.NONE : new EntryDetail(until, label,
                        content == null ? null : JSON.readValue(content, Amendment.class), another));
    }
}
