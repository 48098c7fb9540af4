package org.pillarboard.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.AsOf;

/** The day from which a unit was said to have left the scope, and why, until that was corrected or taken back. */
@Entity
@Immutable
@Unrecorded
class UnitLeft {

    @Embeddable
    record Key(String unitCode, Instant knownUntil) {
    }

    @EmbeddedId
    private Key key;
    private LocalDate leftOn;
    private String leftReason;
    private @Nullable Instant leftKnown;
    private @Nullable String endedBy;
    private @Nullable String endReason;

    protected UnitLeft() {
    }

    UnitLeft(UnitRow said, Instant knownUntil, String endedBy, String endReason) {
        this.endedBy = endedBy;
        this.endReason = endReason;
        key = new Key(said.code(), knownUntil);
        leftOn = Objects.requireNonNull(said.leftOn());
        leftReason = Objects.requireNonNull(said.leftReason());
        leftKnown = said.leftKnown();
    }

    String unitCode() {
        return key.unitCode();
    }

    Instant knownUntil() {
        return key.knownUntil();
    }

    @Nullable Instant leftKnown() {
        return leftKnown;
    }

    /** That it was said differently from then on, and how it is said now. */
    LeavingChange changed(@Nullable LocalDate now) {
        var on = AsOf.dayOf(key.knownUntil());
        return new LeavingChange(key.unitCode(), leftOn, now, on, on, endedBy, endReason);
    }

    UnitRow of(UnitRow unit) {
        return unit.leaving(leftOn, leftReason, leftKnown);
    }
}
