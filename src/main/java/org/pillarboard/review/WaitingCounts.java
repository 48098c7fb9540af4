package org.pillarboard.review;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** How much waits for each person, for the numbers every page shows: counted again once something has moved. */
@Component
public class WaitingCounts {

    /**
     * What is counted for whom; another right is another count.
     *
     * @param what     a name of the one who counts, and of the role where that counts
     * @param sections the sections the person answers for
     */
    public record Whose(String what, UUID person, Set<String> sections) {
    }

    private volatile Map<Whose, Integer> known = new ConcurrentHashMap<>();

    /** Before the open screens are told to look again. What is counted meanwhile goes into a map nobody reads any more. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void moved(QueueMoved event) {
        known = new ConcurrentHashMap<>();
    }

    /** What was counted last, or is counted now. */
    public int of(Whose whose, IntSupplier count) {
        var now = known;
        Integer kept = now.get(whose);
        if (kept == null) {
            kept = count.getAsInt();
            now.put(whose, kept);
        }
        return kept;
    }
}
