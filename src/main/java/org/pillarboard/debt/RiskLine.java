package org.pillarboard.debt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.pillarboard.audit.Unrecorded;
import org.pillarboard.shared.Ids;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

@Entity
@Immutable
@Unrecorded
class RiskLine {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RiskIndicator indicator;
    @Column(precision = 12, scale = 4)
    private BigDecimal amber;
    @Column(precision = 12, scale = 4)
    private BigDecimal red;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LineStanding standing;
    private String origin;
    private String setByName;
    private Instant setAt;
    private boolean confirmed;

    protected RiskLine() {
    }

    RiskLine(RiskLineRow row) {
        this.id = Ids.next();
        this.indicator = row.indicator();
        this.amber = row.amber();
        this.red = row.red();
        this.standing = row.standing();
        this.origin = row.origin();
        this.setByName = row.setByName();
        this.setAt = row.setAt();
        this.confirmed = row.confirmed();
    }

    private static BigDecimal plain(BigDecimal line) {
        var bare = line.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    RiskLineRow toRow() {
        return new RiskLineRow(indicator, plain(amber), plain(red), standing, origin, setByName, setAt,
                confirmed);
    }
}

interface RiskLineRepository extends Repository<RiskLine, UUID> {

    RiskLine save(RiskLine line);

    @Query("from RiskLine l order by l.setAt, l.id")
    List<RiskLine> inOrder();
}
