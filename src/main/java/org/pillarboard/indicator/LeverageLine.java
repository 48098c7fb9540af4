package org.pillarboard.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.LeverageClass;

@Entity
class LeverageLine {

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LeverageClass leverageClass;
    @Column(precision = 8, scale = 4)
    private @Nullable BigDecimal warningLine;
    @Column(precision = 8, scale = 4)
    private @Nullable BigDecimal keyLine;
    private String source;
    @Version
    private @Nullable Long version;

    protected LeverageLine() {
    }

    void change(LeverageLineRow row) {
        warningLine = row.warningLine();
        keyLine = row.keyLine();
        source = row.source();
    }

    LeverageLineRow toRow() {
        return new LeverageLineRow(leverageClass, warningLine, keyLine, source);
    }
}
