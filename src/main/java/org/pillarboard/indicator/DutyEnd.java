package org.pillarboard.indicator;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;

/** When a duty was said to end, until it was said otherwise. */
@Entity
@Immutable
@Unrecorded
class DutyEnd {

    @Embeddable
    record Key(UUID dutyId, Instant knownUntil) {
    }

    @EmbeddedId
    private Key key;
    private LocalDate untilOn;
    private @Nullable Instant untilKnown;

    protected DutyEnd() {
    }

    DutyEnd(UUID dutyId, DutyRow said, Instant knownUntil) {
        key = new Key(dutyId, knownUntil);
        untilOn = Objects.requireNonNull(said.untilOn());
        untilKnown = said.untilKnown();
    }

    UUID dutyId() {
        return key.dutyId();
    }

    Instant knownUntil() {
        return key.knownUntil();
    }

    @Nullable Instant untilKnown() {
        return untilKnown;
    }

    DutyRow of(DutyRow duty) {
        return duty.ending(untilOn, untilKnown);
    }
}
