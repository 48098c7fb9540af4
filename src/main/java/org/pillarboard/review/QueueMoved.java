package org.pillarboard.review;

/**
 * Something was handed in, taken back or decided; open inboxes may look again. Published in that transaction.
 *
 * @param kind the queue it stands in
 */
public record QueueMoved(String kind) {
}
