package org.pillarboard.observation;

import java.util.Set;

/**
 * A register (台账) that knows figures so nobody has to type them: projects, reform tasks, debt. From the moment it claims an
 * indicator, that indicator is fed by {@link Observations#record} alone, and no form, import or draft takes it.
 */
public interface Register {

    /** Codes of the indicators the register computes. */
    Set<String> feeds();
}
