package org.pillarboard.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A register whose papers wait for a decision: what was brought to one of its records since the last one is not handed out to some
 * people, unless it stands behind something else they see.
 */
public interface PaperGate {

    /** The kind of {@link Evidences.Subject} it answers for. */
    String kind();

    /** Until when papers must have been brought to a record for the person asking to see them there. */
    Instant openUntil(UUID subject);
}
