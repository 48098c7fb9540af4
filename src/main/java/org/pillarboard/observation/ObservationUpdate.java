package org.pillarboard.observation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.review.Circulated;
import org.pillarboard.review.Signature;
import org.pillarboard.shared.Period;

@Entity
@Unrecorded
class ObservationUpdate extends Circulated {

    private String indicatorCode;
    private String unitCode;
    private String periodCode;
    private LocalDate periodEndsOn;
    @Embedded
    private EnteredFigure figure;
    private @Nullable String softReason;
    private @Nullable String correctionReason;
    private @Nullable UUID importId;

    protected ObservationUpdate() {
    }

    ObservationUpdate(Cell cell, LocalDate dueOn, Signature by, Instant at) {
        super(cell.key(), dueOn, by, at);
        this.indicatorCode = cell.indicatorCode();
        this.unitCode = cell.unitCode();
        this.periodCode = cell.period().code();
        this.periodEndsOn = cell.period().endsOn();
        this.figure = EnteredFigure.empty();
    }

    void write(ObservationDraft draft, Signature by, Instant at) {
        touch(by, at);
        figure = draft.figure();
        softReason = draft.softReason();
        correctionReason = draft.correctionReason();
        importId = draft.importId();
    }

    Cell cell() {
        return new Cell(indicatorCode, unitCode, Period.parse(periodCode));
    }

    EnteredFigure figure() {
        return figure;
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

    /** A correction has no day it was due. */
    @Override
    public boolean isLate() {
        return correctionReason == null && super.isLate();
    }

    UpdateRow toRow() {
        return new UpdateRow(id(), cell(), figure, softReason, correctionReason, review(), draftedBy(), draftedAt(),
                Objects.requireNonNull(dueOn()), isLate(), version());
    }
}
