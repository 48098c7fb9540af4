package org.pillarboard.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;

@Entity
@Unrecorded
class DemoRun {

    static final int ONLY = 1;

    @Id
    private int id;
    private long seed;
    private LocalDate asOf;
    private int stepsTotal;
    private int stepsDone;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    @Version
    private @Nullable Long version;

    protected DemoRun() {
    }

    DemoRun(long seed, LocalDate asOf, int stepsTotal, Instant startedAt) {
        this.id = ONLY;
        this.seed = seed;
        this.asOf = asOf;
        this.stepsTotal = stepsTotal;
        this.startedAt = startedAt;
    }

    void advance() {
        stepsDone++;
    }

    void finish(Instant at) {
        finishedAt = at;
    }

    int stepsTotal() {
        return stepsTotal;
    }

    int stepsDone() {
        return stepsDone;
    }

    boolean isFinished() {
        return finishedAt != null;
    }
}
