package org.pillarboard.exchange;

/** What an import would do to a cell of the register. In the order the preview lists them. */
public enum Change {
    /** Something is wrong: nothing of the file is taken while there is one of these. */
    WRONG,
    /** Replaces an official figure, or one that is being typed. */
    CHANGED,
    NEW,
    /** The same figure is official or waits for review already. */
    UNCHANGED,
    /** The file has no figure there. */
    NO_VALUE,
    /** The importer left the row out. */
    LEFT_OUT
}
