package org.pillarboard.ui.shell;

import java.util.List;

/** Finds what a room keeps by name or number (查找). Each room supplies one; it answers with what the person may see and no more. */
public interface Finder {

    /** What matches, {@link FindAsk#most()} of each kind. A fixed number of selects, whatever the room holds. */
    List<Found> find(FindAsk ask);
}
