package org.pillarboard.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;

/** Below which unit a unit hangs, from the moment it became known. */
@Entity
@Immutable
@Unrecorded
class UnitParent {

    @Embeddable
    record Key(String unitCode, Instant knownFrom) {
    }

    @EmbeddedId
    private Key key;
    private String parentCode;
    private @Nullable String reason;

    protected UnitParent() {
    }

    UnitParent(String unitCode, String parentCode, Instant knownFrom, @Nullable String reason) {
        key = new Key(unitCode, knownFrom);
        this.parentCode = parentCode;
        this.reason = reason;
    }

    String unitCode() {
        return key.unitCode();
    }

    String parentCode() {
        return parentCode;
    }

    Instant knownFrom() {
        return key.knownFrom();
    }

    @Nullable String reason() {
        return reason;
    }
}
