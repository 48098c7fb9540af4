package org.pillarboard.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Gathers the events and changes of a transaction and writes them as its last act, just before the commit: the head of
 * the chain is then locked for a moment only, and an event told apart from its transaction never waits for it.
 */
@Component
class Journal {

    private final EntityManager entities;
    private final ActorSource actors;
    private final Clock clock;

    Journal(EntityManager entities, ActorSource actors, Clock clock) {
        this.entities = entities;
        this.actors = actors;
        this.clock = clock;
    }

    void add(TrailEvent event) {
        pending().events.add(event);
    }

    void add(FieldChange change) {
        pending().changes.add(change);
    }

    /** However often it changes in the transaction, the state it has at the end is kept. */
    void add(Remembered one) {
        pending().remembered.add(one);
    }

    private Pending pending() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Pending pending) {
                return pending;
            }
        }
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void write(Pending pending) {
        Actor actor = actors.current();
        entities.flush();
        pending.changes.forEach(change -> entities.persist(new ChangeRecord(change, actor)));
        pending.changes.clear();
        pending.remembered.forEach(one -> entities.persist(one.known(clock.instant())));
        pending.remembered.clear();
        if (pending.events.isEmpty()) {
            return;
        }
        TrailHead head = head();
        pending.events.forEach(event -> entities.persist(head.append(event)));
        pending.events.clear();
    }

    private TrailHead head() {
        TrailHead head = entities.find(TrailHead.class, TrailHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            head = TrailHead.start();
            entities.persist(head);
        }
        return head;
    }

    private final class Pending implements TransactionSynchronization, Ordered {

        private final List<TrailEvent> events = new ArrayList<>();
        private final List<FieldChange> changes = new ArrayList<>();
        private final Set<Remembered> remembered = new LinkedHashSet<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write(this);
        }
    }
}
