package org.pillarboard.observation;

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
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Decision;
import org.pillarboard.review.Review;
import org.pillarboard.review.ReviewState;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;
import org.pillarboard.shared.Period;
import org.pillarboard.shared.RuleViolation;

@Entity
@Unrecorded
class ObservationUpdate {

    @Id
    private UUID id;
    private String indicatorCode;
    private String unitCode;
    private String periodCode;
    private LocalDate periodEndsOn;
    @Embedded
    private EnteredFigure figure;
    private @Nullable String softReason;
    private @Nullable String correctionReason;
    private @Nullable UUID importId;
    @Embedded
    private Review review;
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "drafted_by"))
    @AttributeOverride(name = "name", column = @Column(name = "drafted_by_name"))
    private Signature draftedBy;
    private Instant draftedAt;
    private LocalDate dueOn;
    private @Nullable String openKey;
    @Version
    private @Nullable Long version;

    protected ObservationUpdate() {
    }

    ObservationUpdate(Cell cell, LocalDate dueOn, Signature by, Instant at) {
        this.id = Ids.next();
        this.indicatorCode = cell.indicatorCode();
        this.unitCode = cell.unitCode();
        this.periodCode = cell.period().code();
        this.periodEndsOn = cell.period().endsOn();
        this.dueOn = dueOn;
        this.figure = EnteredFigure.empty();
        this.review = Review.draft();
        this.draftedBy = by;
        this.draftedAt = at;
        this.openKey = cell.key();
    }

    void write(ObservationDraft draft, Signature by, Instant at) {
        touch(by, at);
        figure = draft.figure();
        softReason = draft.softReason();
        correctionReason = draft.correctionReason();
        importId = draft.importId();
    }

    /** Something about it changes: whoever has it open elsewhere is told. */
    void touch(Signature by, Instant at) {
        if (!review.state().isEditable()) {
            throw new RuleViolation("review.notEditable");
        }
        draftedBy = by;
        draftedAt = at;
    }

    void submit(Signature by, Instant at) {
        review = review.submit(by, at);
    }

    void withdraw() {
        review = review.withdraw();
    }

    void decide(Decision decision, Signature by, Instant at) {
        review = review.decide(decision, by, at);
        if (review.state() == ReviewState.APPROVED) {
            openKey = null;
        }
    }

    boolean isLate() {
        return review.submittedAt() != null && AsOf.dayOf(review.submittedAt()).isAfter(dueOn);
    }

    UUID id() {
        return id;
    }

    Cell cell() {
        return new Cell(indicatorCode, unitCode, Period.parse(periodCode));
    }

    Review review() {
        return review;
    }

    EnteredFigure figure() {
        return figure;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable String correctionReason() {
        return correctionReason;
    }

    @Nullable String softReason() {
        return softReason;
    }

    Source source() {
        return importId == null ? Source.REPORT : Source.IMPORT;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UpdateRow toRow() {
        return new UpdateRow(id, cell(), figure, softReason, correctionReason, review, draftedBy, draftedAt, dueOn,
                isLate(), version());
    }
}
