package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;

/** What waits for the reader beside the common inbox, as a part of a page; hidden while nothing does. */
public interface PendingPreview {

    Component draw();

    /** How many there are. */
    int count();
}
