package org.pillarboard.rule;

/** What the thresholds of UP and DOWN are measured against: themselves, or the target (方案额, 控制额). */
public enum BoundBase {
    ABSOLUTE, TARGET
}
