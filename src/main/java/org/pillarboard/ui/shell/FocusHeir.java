package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;

/**
 * For the keyboard: a control that was pressed is often drawn anew, shut or taken away by what it did, and the browser forgets
 * where one stood. Its heir, the control of the same kind and name at the same place, gets the focus; where there is none the part
 * of the page that stands there now does, on another page its content. In a row of a table that stands it is what comes next there.
 * Tab leads on from a day that was typed instead of into the calendar it opened. What does it is {@code frontend/focus-heir.js}.
 */
final class FocusHeir {

    private FocusHeir() {
    }

    static void keepIn(Component main) {
        main.getElement().executeJs("window.pillarboard.keepFocusIn(this)");
    }
}
