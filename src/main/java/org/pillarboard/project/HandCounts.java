package org.pillarboard.project;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.pillarboard.review.QueueMoved;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** How many requests wait for each person, for the number every page shows: counted again once something has moved. */
@Component
class HandCounts {

    private volatile Map<UUID, Integer> known = new ConcurrentHashMap<>();

    /** Before the open screens are told to look again. What is counted meanwhile goes into a map nobody reads any more. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void moved(QueueMoved event) {
        known = new ConcurrentHashMap<>();
    }

    int of(UUID person, IntSupplier count) {
        var now = known;
        Integer kept = now.get(person);
        if (kept == null) {
            kept = count.getAsInt();
            now.put(person, kept);
        }
        return kept;
    }
}
