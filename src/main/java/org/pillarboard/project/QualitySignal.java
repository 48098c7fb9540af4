package org.pillarboard.project;

/**
 * What the course of a project says about how it is reported: a self-rating that disagrees with the computed light (自评与系统评级
 * 不一致), green until late and then red (西瓜项目), a date moved more than twice, an update entered after its period was locked, a
 * step reported before the one it follows, a promise broken, weather-bound work planned into the winter stop (冬休期), a
 * quantity handed over and not verified (待核验).
 */
public enum QualitySignal {
    SELF_RATING_DISAGREES, WATERMELON, DATES_MOVED, ENTERED_AFTER_LOCK, ORDER_VIOLATED, PROMISE_BROKEN, WINTER, UNVERIFIED
}
