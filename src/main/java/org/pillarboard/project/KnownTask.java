package org.pillarboard.project;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pillarboard.audit.Unrecorded;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was known of a task from a moment on. */
@Entity
@Immutable
@Unrecorded
class KnownTask {

    @Embeddable
    record Key(UUID taskId, long versionNo) {
    }

    @EmbeddedId
    private Key key;
    private Instant knownFrom;
    private @Nullable LocalDate doneOn;
    private @Nullable LocalDate terminatedOn;
    private boolean closingOpen;
    private String step;
    private String outcome;

    protected KnownTask() {
    }

    KnownTask(Key key, Instant from, TaskState.Dates dates, String step, String outcome) {
        this.key = key;
        this.knownFrom = from;
        this.doneOn = dates.doneOn();
        this.terminatedOn = dates.terminatedOn();
        this.closingOpen = dates.closingOpen();
        this.step = step;
        this.outcome = outcome;
    }

    @Nullable LocalDate doneOn() {
        return doneOn;
    }

    @Nullable LocalDate terminatedOn() {
        return terminatedOn;
    }

    boolean isClosingOpen() {
        return closingOpen;
    }

    String step() {
        return step;
    }

    String outcome() {
        return outcome;
    }
}

interface KnownTaskRepository extends Repository<KnownTask, KnownTask.Key> {

    /** What was known of it at a moment; nothing of one that was not entered yet. */
    @Query("""
            from KnownTask k where k.key.taskId = :task and k.key.versionNo = (select max(n.key.versionNo) from KnownTask n
            where n.key.taskId = k.key.taskId and n.knownFrom <= :until)""")
    Optional<KnownTask> at(UUID task, Instant until);

    /** What was known of it when it was entered. */
    @Query("""
            from KnownTask k where k.key.taskId = :task and k.key.versionNo = (select min(n.key.versionNo) from KnownTask n
            where n.key.taskId = k.key.taskId)""")
    Optional<KnownTask> first(UUID task);
}
