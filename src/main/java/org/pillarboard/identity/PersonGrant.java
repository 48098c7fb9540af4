package org.pillarboard.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.shared.AsOf;
import org.pillarboard.shared.Ids;

@Entity
@Table(name = "person_grant")
class PersonGrant {

    @Id
    private UUID id;
    private UUID personId;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(32)")
    private Role role;
    @Nullable
    private String unitCode;
    @Nullable
    private String sectionCode;
    private LocalDate fromOn;
    @Nullable
    private LocalDate untilOn;
    @Nullable
    private UUID grantedBy;
    private Instant grantedAt;
    @Nullable
    private UUID revokedBy;
    @Nullable
    private Instant revokedAt;
    @Version
    @Nullable
    private Long version;

    protected PersonGrant() {
    }

    PersonGrant(GrantDraft draft, @Nullable UUID grantedBy, Instant grantedAt) {
        id = Ids.next();
        personId = draft.personId();
        role = draft.role();
        unitCode = draft.unitCode();
        sectionCode = draft.sectionCode();
        fromOn = draft.fromOn();
        untilOn = draft.untilOn();
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    void revoke(@Nullable UUID by, Instant at) {
        revokedBy = by;
        revokedAt = at;
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    /** Whether it holds on that day. */
    boolean isHeld(LocalDate day) {
        return !isRevoked() && !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }

    /** Since when it is gone, if it is on that day: taken back, or run out. */
    Optional<LocalDate> endedBy(LocalDate day) {
        if (revokedAt != null) {
            return Optional.of(AsOf.dayOf(revokedAt));
        }
        return Optional.ofNullable(untilOn).filter(last -> last.isBefore(day)).map(last -> last.plusDays(1));
    }

    boolean isEndless() {
        return untilOn == null;
    }

    /** Whether it holds on that day or will hold later. */
    boolean isHeldFrom(LocalDate day) {
        return !isRevoked() && (untilOn == null || !day.isAfter(untilOn));
    }

    boolean says(GrantDraft draft) {
        return role == draft.role() && Objects.equals(unitCode, draft.unitCode())
            && Objects.equals(sectionCode, draft.sectionCode());
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    @Nullable
    UUID revokedBy() {
        return revokedBy;
    }

    @Nullable
    String unitCode() {
        return unitCode;
    }

    /** As the trail tells of it. */
    String text() {
        return new GrantDraft(personId, role, unitCode, sectionCode, fromOn, untilOn).toString();
    }

    @Nullable
    String sectionCode() {
        return sectionCode;
    }
}
