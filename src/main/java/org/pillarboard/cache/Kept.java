package org.pillarboard.cache;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value read once and kept until a transaction that changes it has ended. A transaction that has announced a change
 * reads past it, so that nobody else ever sees what is not committed.
 */
public final class Kept<T> {

    private final Supplier<T> reader;
    @Nullable
    private T value;
    private long generation;

    public Kept(Supplier<T> reader) {
        this.reader = reader;
    }

    public T get() {
        if (isChangingHere()) {
            return reader.get();
        }
        long before;
        synchronized (this) {
            if (value != null) {
                return value;
            }
            before = generation;
        }
        T read = reader.get();
        keep(read, before);
        return read;
    }

    private synchronized void keep(T read, long readIn) {
        if (readIn == generation) {
            value = read;
        }
    }

    private synchronized void forget() {
        generation++;
        value = null;
    }

    /** To be called in the transaction that changes what is kept. */
    public void changes() {
        if (!isChangingHere()) {
            TransactionSynchronizationManager.registerSynchronization(new Change());
        }
    }

    private boolean isChangingHere() {
        return TransactionSynchronizationManager.isSynchronizationActive()
            && TransactionSynchronizationManager.getSynchronizations().stream()
                .anyMatch(each -> each instanceof Kept<?>.Change change && change.owner() == this);
    }

    private final class Change implements TransactionSynchronization {

        private Kept<T> owner() {
            return Kept.this;
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }
}
