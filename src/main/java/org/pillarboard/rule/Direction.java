package org.pillarboard.rule;

/** Which way is good (方向). */
public enum Direction {
    HIGHER, LOWER, RANGE, MILESTONE, INFO
}
