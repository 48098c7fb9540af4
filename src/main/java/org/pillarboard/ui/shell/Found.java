package org.pillarboard.ui.shell;

/**
 * A thing that was found.
 *
 * @param detail what tells it from others of that name: its number, its unit
 * @param href   its page
 */
public record Found(Kind kind, String name, String detail, String href) {

    /** What it is; shown in this order. */
    public enum Kind {
        INDICATOR, UNIT, PROJECT, TASK, DEBT, BOND
    }
}
