package org.pillarboard.indicator;

/** Where the figures come from: reported by hand, computed by a register, or reported and checked against a register. */
public enum ValueSource {
    REPORTED, COMPUTED, REPORTED_AND_CHECKED
}
