package org.pillarboard.audit;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The book of events (操作留痕): appended, never changed, each line chained to the one before by a hash. Who acted, when
 * and from where is taken from the running thread.
 */
@Service
public class Trail {

    private final Journal journal;
    private final ActorSource actors;
    private final Clock clock;

    Trail(Journal journal, ActorSource actors, Clock clock) {
        this.journal = journal;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Writes a line that stands or falls with the running transaction.
     *
     * @param subject   what kind of thing it is about: {@code unit}, {@code indicator}, {@code url}
     * @param subjectId the id or code of that thing
     * @param before    what was; absent where nothing was
     * @param after     what is now; absent where nothing is left
     */
    @Transactional
    public void record(TrailKind kind, String subject, String subjectId, @Nullable String before, @Nullable String after) {
        journal.add(new TrailEvent(clock.instant(), kind, actors.current(), subject, subjectId, before, after));
    }

    /** Writes a line in a transaction of its own: refusals and failed log-ins stay although what they tell of did not happen. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(TrailKind kind, String subject, String subjectId, @Nullable String before, @Nullable String after) {
        record(kind, subject, subjectId, before, after);
    }
}
