package org.pillarboard.audit;

/**
 * A day of the trail in numbers.
 *
 * @param lines    all lines of the day
 * @param refusals times somebody was refused what is not theirs
 * @param failures log-ins that failed
 */
public record TrailDay(long lines, long refusals, long failures) {
}
