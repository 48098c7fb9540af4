package org.pillarboard.sheet;

/** What a written cell looks like. Only the inputs can be typed into once the page is protected. */
public enum Look {
    TITLE, HEAD, TEXT, QUIET, INPUT
}
