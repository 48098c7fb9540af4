package org.pillarboard.debt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.springframework.data.repository.Repository;

@Entity
@Immutable
@Unrecorded
@Table(name = "debt_restriction")
class Restriction {

    @Id
    private UUID id;
    private String unitCode;
    private String instrumentCode;
    private LocalDate fromOn;
    private boolean principalOnly;
    private String reason;
    private UUID setBy;
    private String setByName;
    private Instant setAt;

    protected Restriction() {
    }

    Restriction(RestrictionRow row, UUID setBy) {
        this.id = Ids.next();
        this.unitCode = row.unitCode();
        this.instrumentCode = row.instrumentCode();
        this.fromOn = row.from();
        this.principalOnly = row.principalOnly();
        this.reason = row.reason();
        this.setBy = setBy;
        this.setByName = row.setByName();
        this.setAt = row.setAt();
    }

    RestrictionRow toRow() {
        return new RestrictionRow(unitCode, instrumentCode, fromOn, principalOnly, reason, setByName, setAt);
    }
}

interface RestrictionRepository extends Repository<Restriction, UUID> {

    Restriction save(Restriction restriction);

    List<Restriction> findAll();
}
