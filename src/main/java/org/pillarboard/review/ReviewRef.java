package org.pillarboard.review;

import java.util.UUID;
import org.pillarboard.shared.RuleViolation;

/**
 * What a decision is about.
 *
 * @param kind    the queue it stands in
 * @param id      the update
 * @param version the version the reviewer has seen: another one is refused
 */
public record ReviewRef(String kind, UUID id, long version) {

    /**
     * Nobody has changed it since the reviewer saw it.
     *
     * @param now  its version now
     * @param what it is called in the refusal
     * @throws RuleViolation {@code review.changed}
     */
    public void requireUnchanged(long now, Object what) {
        if (now != version) {
            throw new RuleViolation("review.changed", what);
        }
    }
}
