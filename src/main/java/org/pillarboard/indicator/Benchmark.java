package org.pillarboard.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** A version of a benchmark, from the moment it became known. */
@Entity
@Immutable
class Benchmark {

    @Embeddable
    record Key(String code, int benchmarkYear, Instant knownFrom) {

        /** What it is called in the trail. */
        @Override
        public String toString() {
            return code + "/" + benchmarkYear;
        }
    }

    @EmbeddedId
    private Key key;
    @Column(precision = 12, scale = 4)
    private BigDecimal value;
    private String source;
    private boolean confirmed;

    protected Benchmark() {
    }

    Benchmark(BenchmarkRow row, Instant knownFrom) {
        key = new Key(row.code(), row.year(), knownFrom);
        value = row.value();
        source = row.source();
        confirmed = row.confirmed();
    }

    Instant knownFrom() {
        return key.knownFrom();
    }

    BenchmarkRow toRow() {
        return new BenchmarkRow(key.code(), key.benchmarkYear(), value, source, confirmed);
    }
}
