package org.pillarboard.review;

import java.util.UUID;

/**
 * What a decision is about.
 *
 * @param kind    the queue it stands in
 * @param id      the update
 * @param version the version the reviewer has seen: another one is refused
 */
public record ReviewRef(String kind, UUID id, long version) {
}
