package org.pillarboard.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.pillarboard.identity.LeverageClass;

/** A version of the lines of a class, from the moment it became known. */
@Entity
@Immutable
class LeverageLine {

    @Embeddable
    record Key(@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) LeverageClass leverageClass, Instant knownFrom) {

        /** What it is called in the trail. */
        @Override
        public String toString() {
            return leverageClass.name();
        }
    }

    @EmbeddedId
    private Key key;
    @Column(precision = 8, scale = 4)
    private @Nullable BigDecimal warningLine;
    @Column(precision = 8, scale = 4)
    private @Nullable BigDecimal keyLine;
    private String source;

    protected LeverageLine() {
    }

    LeverageLine(LeverageLineRow row, Instant knownFrom) {
        key = new Key(row.leverageClass(), knownFrom);
        warningLine = row.warningLine();
        keyLine = row.keyLine();
        source = row.source();
    }

    Instant knownFrom() {
        return key.knownFrom();
    }

    LeverageLineRow toRow() {
        return new LeverageLineRow(key.leverageClass(), warningLine, keyLine, source);
    }
}
