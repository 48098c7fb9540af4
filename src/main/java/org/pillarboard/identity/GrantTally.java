package org.pillarboard.identity;

/**
 * How the register of rights stands.
 *
 * @param standing  rights that hold today or later
 * @param ending    those of them that end within 30 days
 * @param rightless people with an open account and no right, today or later
 */
public record GrantTally(long standing, long ending, long rightless) {
}
