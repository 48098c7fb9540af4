package org.pillarboard.debt;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.springframework.data.domain.Persistable;

@Entity
@Unrecorded
class Instrument implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID filingId;
    private String code;
    private String venueCodes;
    private String name;
    private String fullName;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DebtKind kind;
    private String unitCode;
    private String creditor;
    @Embedded
    private AgreedTerms terms;
    private @Nullable String guarantor;
    private String purpose;
    private boolean rigid;
    private boolean nonStandard;
    private boolean confidential;
    private String district;
    private String clauses;
    private @Nullable Instant knownFrom;

    protected Instrument() {
    }

    Instrument(UUID filingId, String unitCode, InstrumentDraft draft) {
        this.id = Ids.next();
        this.filingId = filingId;
        this.unitCode = unitCode;
        this.code = draft.code().strip();
        this.venueCodes = String.join(" ", VenueCodes.of(draft.venueCodes()));
        this.name = draft.name().strip();
        this.fullName = draft.fullName().strip();
        this.kind = draft.kind();
        this.creditor = draft.creditor();
        this.terms = AgreedTerms.of(draft.terms());
        this.guarantor = draft.guarantor();
        this.purpose = draft.purpose();
        this.rigid = draft.rigid();
        this.nonStandard = draft.nonStandard();
        this.confidential = draft.confidential();
        this.district = draft.district();
        this.clauses = draft.clauses();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return knownFrom == null;
    }

    /** When it was approved. */
    Instant knownFrom() {
        return Objects.requireNonNull(knownFrom);
    }

    String code() {
        return code;
    }

    UUID filingId() {
        return filingId;
    }

    InstrumentRow toRow() {
        return new InstrumentRow(id, code, name, fullName, kind, unitCode, creditor, terms.toTerms(), guarantor, purpose, rigid,
                nonStandard, confidential, VenueCodes.of(venueCodes), district, clauses);
    }
}
