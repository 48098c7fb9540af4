package org.pillarboard.debt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.springframework.data.domain.Persistable;

@Entity
@Unrecorded
class CashPlan implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID filingId;
    private String unitCode;
    private LocalDate monthOn;
    private BigDecimal amount;
    private BigDecimal assets;
    private @Nullable Instant knownFrom;

    protected CashPlan() {
    }

    CashPlan(UUID filingId, CashPlanRow row) {
        this.id = Ids.next();
        this.filingId = filingId;
        this.unitCode = row.unitCode();
        this.monthOn = row.month().atDay(1);
        this.amount = row.amount();
        this.assets = row.assets();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return knownFrom == null;
    }

    CashPlanRow toRow() {
        return new CashPlanRow(unitCode, YearMonth.from(monthOn), amount, assets);
    }
}
