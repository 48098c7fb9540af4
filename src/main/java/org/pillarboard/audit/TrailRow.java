package org.pillarboard.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as the auditor reads it.
 *
 * @param seq       its place in the chain, from 1 without gaps
 * @param actorName the person's name then; {@code -} for a stranger, {@code system} for the product itself
 * @param address   the network address; empty when there was no request
 */
public record TrailRow(long seq, Instant at, TrailKind kind, String actorName, String address, String subject,
                       String subjectId, @Nullable String before, @Nullable String after) {
}
