package org.pillarboard.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is kept in memory is what was committed, however reading and changing fall together. */
class KeptTest {

    private final AtomicInteger table = new AtomicInteger(1);
    private final AtomicInteger reads = new AtomicInteger();
    private Runnable meanwhile = () -> { };
    private final Kept<Integer> kept = new Kept<>(() -> {
        int read = table.get();
        reads.incrementAndGet();
        var once = meanwhile;
        meanwhile = () -> { };
        once.run();
        return read;
    });

    /** Another's transaction from begin to end. */
    private void change(int to, Runnable before) {
        TransactionSynchronizationManager.initSynchronization();
        try {
            kept.changes();
            before.run();
            table.set(to);
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(one -> one.afterCompletion(TransactionSynchronization.STATUS_COMMITTED));
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
    }

    @Test
    void readsOnceUntilSomethingIsChanged() {
        assertThat(kept.get()).isEqualTo(1);
        assertThat(kept.get()).isEqualTo(1);
        assertThat(reads).hasValue(1);

        change(2, () -> { });

        assertThat(kept.get()).isEqualTo(2);
        assertThat(reads).hasValue(2);
    }

    @Test
    void doesNotKeepWhatWasReadWhileItWasChanged() {
        meanwhile = () -> change(2, () -> { });

        assertThat(kept.get()).as("what stood when it was read").isEqualTo(1);
        assertThat(kept.get()).isEqualTo(2);
    }

    @Test
    void readsPastWhatIsKeptWhereItIsBeingChanged() {
        assertThat(kept.get()).isEqualTo(1);

        change(3, () -> {
            table.set(2);
            assertThat(kept.get()).as("its own change, of which nobody else knows").isEqualTo(2);
        });

        assertThat(kept.get()).isEqualTo(3);
    }
}
