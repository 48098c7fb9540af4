package org.pillarboard.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, as far as it is known.
 *
 * @param id      the person; absent for a stranger and for the system itself
 * @param name    the person's name, or what stands in its place
 * @param address the network address the request came from; empty when there was no request
 */
public record Actor(@Nullable UUID id, String name, String address) {

    /** The product itself: start-up, timers. */
    public static final Actor SYSTEM = new Actor(null, "system", "");
}
