package org.pillarboard.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What an indicator counts for in its pillar, from the moment it became known. */
@Entity
@Immutable
class IndicatorWeight {

    @Embeddable
    record Key(String indicatorCode, Instant knownFrom) {

        /** What it is called in the trail. */
        @Override
        public String toString() {
            return indicatorCode;
        }
    }

    @EmbeddedId
    private Key key;
    @Column(precision = 8, scale = 4)
    private BigDecimal weight;
    private boolean veto;

    protected IndicatorWeight() {
    }

    IndicatorWeight(String code, Standing standing, Instant knownFrom) {
        key = new Key(code, knownFrom);
        weight = standing.weight();
        veto = standing.veto();
    }

    Measures.Version<Row> toVersion() {
        return new Measures.Version<>(new Row(key.indicatorCode(), weight, veto), key.knownFrom());
    }

    /** One version without its moment. */
    record Row(String indicatorCode, BigDecimal weight, boolean veto) {
    }
}
