package org.pillarboard.ui.shell;

/** A page whose address does not tell where in the navigation it belongs: it belongs where another address does. */
public interface Placed {

    /** That address; empty while nothing is shown. */
    String place();
}
