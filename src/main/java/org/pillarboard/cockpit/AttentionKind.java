package org.pillarboard.cockpit;

/** Why something needs attention, the gravest first: red, amber, no report. */
public enum AttentionKind {
    BEHIND, WATCH, UNREPORTED
}
