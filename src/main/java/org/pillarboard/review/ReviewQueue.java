package org.pillarboard.review;

import java.util.List;
import java.util.Set;

/** A register's queue of updates that wait for a decision. Implemented by each register that has one. */
public interface ReviewQueue {

    /** The name items carry in {@link ReviewRef#kind()}. */
    String kind();

    /** What waits for the sections, oldest first. One select. */
    List<ReviewItem> pending(Set<String> sections);

    /** How many wait for the sections. */
    long count(Set<String> sections);

    /**
     * Decides some in one transaction: all or none.
     *
     * @throws org.pillarboard.shared.RuleViolation when one of them must not be decided so
     */
    void decide(List<ReviewRef> refs, Decision decision);
}
