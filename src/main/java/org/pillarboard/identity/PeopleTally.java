package org.pillarboard.identity;

/**
 * How the register of people stands.
 *
 * @param all       everybody entered
 * @param shut      whose account is disabled
 * @param locked    kept out by wrong passwords for now, the account being open
 * @param rightless who has an open account and no right, today or later
 */
public record PeopleTally(long all, long shut, long locked, long rightless) {
}
