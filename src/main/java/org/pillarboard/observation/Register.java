package org.pillarboard.observation;

import java.util.Set;

/**
 * A register (台账) that knows figures so nobody has to type them: projects, reform tasks, debt. From the day an administrator
 * opens its feed ({@link RegisterFeeds}) an indicator is fed by {@link Observations#record} alone, and no form, import or
 * draft takes it.
 */
public interface Register {

    /** Codes of the indicators the register can compute. */
    Set<String> feeds();
}
