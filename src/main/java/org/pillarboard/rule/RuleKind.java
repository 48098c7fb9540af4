package org.pillarboard.rule;

/** The kinds of colour rules as tables and forms name them. */
public enum RuleKind {
    PACE, UP, DOWN, RANGE, ZERO, UP_VS_LY, DOWN_VS_LY, YOY, ALR3, MILESTONE, INFO
}
