package org.pillarboard.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;

/** The day from which a unit was said to be in scope, until it was corrected; no day: always. */
@Entity
@Immutable
@Unrecorded
class UnitJoined {

    @Embeddable
    record Key(String unitCode, Instant knownUntil) {
    }

    @EmbeddedId
    private Key key;
    private @Nullable LocalDate joinedOn;

    protected UnitJoined() {
    }

    UnitJoined(String unitCode, Instant knownUntil, @Nullable LocalDate joinedOn) {
        key = new Key(unitCode, knownUntil);
        this.joinedOn = joinedOn;
    }

    String unitCode() {
        return key.unitCode();
    }

    Instant knownUntil() {
        return key.knownUntil();
    }

    @Nullable LocalDate joinedOn() {
        return joinedOn;
    }
}
