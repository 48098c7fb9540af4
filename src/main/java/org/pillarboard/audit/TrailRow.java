package org.pillarboard.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trail as the auditor reads it.
 *
 * @param seq       its place in the chain, from 1 without gaps
 * @param actorName the person's name then; {@code -} for a stranger, {@code system} for the product itself
 * @param address   the network address; empty when there was no request
 * @param name      what a subject that is written as a number is called today, parted by slashes; it is no part of the line
 */
public record TrailRow(long seq, Instant at, TrailKind kind, String actorName, String address, String subject,
                       String subjectId, @Nullable String before, @Nullable String after, @Nullable String name) {

    /** The same without figures of the business. */
    TrailRow discreet() {
        return kind.isBusiness() ? new TrailRow(seq, at, kind, actorName, address, subject, subjectId, FigureMask.hide(before),
            FigureMask.hide(after), name) : this;
    }
}
