package org.pillarboard.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity
class Benchmark {

    @Embeddable
    record Key(String code, int benchmarkYear) {
    }

    @EmbeddedId
    private Key key;
    @Column(precision = 12, scale = 4)
    private BigDecimal value;
    private String source;
    private boolean confirmed;
    @Version
    private @Nullable Long version;

    protected Benchmark() {
    }

    Benchmark(BenchmarkRow row) {
        key = new Key(row.code(), row.year());
        change(row);
    }

    final void change(BenchmarkRow row) {
        value = row.value();
        source = row.source();
        confirmed = row.confirmed();
    }

    BenchmarkRow toRow() {
        return new BenchmarkRow(key.code(), key.benchmarkYear(), value, source, confirmed);
    }
}
