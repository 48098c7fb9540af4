package org.pillarboard.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;

@Entity
@Immutable
@Unrecorded
@Table(name = "password_history")
class FormerPassword {

    @Id
    private UUID id;
    private UUID personId;
    private String passwordHash;
    private Instant setAt;

    protected FormerPassword() {
    }

    FormerPassword(UUID personId, String passwordHash, Instant setAt) {
        id = Ids.next();
        this.personId = personId;
        this.passwordHash = passwordHash;
        this.setAt = setAt;
    }
}
