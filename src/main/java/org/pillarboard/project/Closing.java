package org.pillarboard.project;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.RuleViolation;

@Entity
@Unrecorded
class Closing {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ClosingRow.Kind subjectKind;
    private UUID subjectId;
    private String subjectCode;
    private String unitCode;
    private String sectionCode;
    private String selfReport;
    @Embedded
    private TwoHands hands;
    private @Nullable String reopenedBy;
    private @Nullable Instant reopenedAt;
    private @Nullable String reopenReason;
    @Version
    private @Nullable Long version;

    protected Closing() {
    }

    Closing(ClosingRow.Subject subject, String selfReport, Signature by, Instant at) {
        this.id = Ids.next();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.subjectCode = subject.code();
        this.unitCode = subject.unitCode();
        this.sectionCode = subject.sectionCode();
        this.selfReport = selfReport.strip();
        this.hands = TwoHands.request(by, at);
    }

    void hands(TwoHands next) {
        hands = next;
    }

    /** What was signed does not hold on look-back (回头看). */
    void reopen(String reason, Signature by, Instant at) {
        if (!holds()) {
            throw new RuleViolation("request.state");
        }
        reopenedBy = by.name();
        reopenedAt = at;
        reopenReason = reason;
    }

    TwoHands hands() {
        return hands;
    }

    UUID id() {
        return id;
    }

    /** Whether it was signed and has not been opened again. */
    boolean holds() {
        return hands.state() == RequestState.GRANTED && reopenedAt == null;
    }

    ClosingRow.Subject subject() {
        return new ClosingRow.Subject(subjectKind, subjectId, subjectCode, unitCode, sectionCode);
    }

    ClosingRow toRow() {
        return new ClosingRow(id, subject(), selfReport, hands, reopenedBy, reopenedAt, reopenReason);
    }
}
