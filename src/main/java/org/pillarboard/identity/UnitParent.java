package org.pillarboard.identity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
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

    protected UnitParent() {
    }

    UnitParent(String unitCode, String parentCode, Instant knownFrom) {
        key = new Key(unitCode, knownFrom);
        this.parentCode = parentCode;
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
}
