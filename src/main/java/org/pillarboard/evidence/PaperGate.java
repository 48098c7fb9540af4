package org.pillarboard.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * A register whose papers wait for a decision: what was put behind one of its records since the last one is not shown to some
 * people there, and not handed out to them unless it stands behind something else they see.
 */
public interface PaperGate {

    /** The kind of {@link Evidences.Subject} it answers for. */
    String kind();

    /** Until when papers must have been put behind some records for the person asking to see them there; none of those that hide nothing. */
    Map<UUID, Instant> openUntil(Collection<UUID> subjects);

    /** The same of what was known at a moment. */
    default Map<UUID, Instant> openUntil(Collection<UUID> subjects, Instant moment) {
        return openUntil(subjects);
    }
}
