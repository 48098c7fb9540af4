package org.pillarboard.cache;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Something as it is now and as it was known at any moment before: made for a past moment when it is first asked for. */
public final class AsKnown<T> {

    private final T now;
    private final NavigableSet<Instant> changes;
    private final Function<Instant, T> then;
    private final Map<Instant, T> made = new ConcurrentHashMap<>();

    /**
     * @param changes when something other became known
     * @param then    what was known at a moment; a pure function of it
     */
    public AsKnown(T now, Collection<Instant> changes, Function<Instant, T> then) {
        this.now = now;
        this.changes = new TreeSet<>(changes);
        this.then = then;
    }

    public T now() {
        return now;
    }

    /** The same object for all moments between two changes. */
    public T at(Instant moment) {
        Instant next = changes.higher(moment);
        return next == null ? now : made.computeIfAbsent(next, change -> then.apply(moment));
    }
}
