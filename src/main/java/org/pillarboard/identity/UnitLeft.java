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

    protected UnitLeft() {
    }

    UnitLeft(UnitRow said, Instant knownUntil) {
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

    UnitRow of(UnitRow unit) {
        return unit.leaving(leftOn, leftReason, leftKnown);
    }
}
