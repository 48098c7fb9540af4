package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;

/**
 * Where one reads: a new page opens at its head, the way back leads to where it was left. The frame's own box scrolls, not
 * the window, so the browser minds neither. What does it is {@code frontend/reading-place.js}.
 */
final class ReadingPlace {

    private final Component main;
    private String path = "";

    ReadingPlace(Component main) {
        this.main = main;
    }

    /** Another view of the same page leaves the reader where they are. */
    void arrive(AfterNavigationEvent event) {
        String next = event.getLocation().getPath();
        main.getElement().executeJs("window.pillarboard.arrive(this, $0)", !next.equals(path));
        path = next;
    }
}
