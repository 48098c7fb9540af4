package org.pillarboard.project;

import java.time.Instant;

/**
 * How a task came into the book.
 *
 * @param step how far it was said to be then; blank where nothing was said
 */
public record TaskEntry(String by, Instant at, String step) {
}
