package org.pillarboard.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

@Entity
class Oversight {

    @Id
    private UUID projectId;
    @Column(precision = 20, scale = 4)
    private @Nullable BigDecimal fundsDue;
    @Column(precision = 20, scale = 4)
    private @Nullable BigDecimal fundsPaid;
    private boolean statisticsDue;
    private @Nullable LocalDate statisticsOn;
    @Version
    private @Nullable Long version;

    protected Oversight() {
    }

    Oversight(UUID projectId) {
        this.projectId = projectId;
    }

    void keep(OversightRow row) {
        fundsDue = row.fundsDue();
        fundsPaid = row.fundsPaid();
        statisticsDue = row.statisticsDue();
        statisticsOn = row.statisticsDue() ? row.statisticsOn() : null;
    }

    OversightRow toRow() {
        return new OversightRow(fundsDue, fundsPaid, statisticsDue, statisticsOn);
    }
}

interface OversightRepository extends Repository<Oversight, UUID> {

    Oversight save(Oversight oversight);

    Optional<Oversight> findById(UUID projectId);
}
