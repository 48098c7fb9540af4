package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;

/** Brings what a press has drawn into sight, and the keyboard there, where a phone shows it above or below what was pressed. */
public final class Reach {

    private Reach() {
    }

    /** The part from its head on, at the top of the screen; a desk has it in sight. */
    public static void onPhone(Component part) {
        if (Breadth.isNarrow()) {
            part.getElement().setAttribute("tabindex", "-1");
            part.getElement().executeJs("setTimeout(() => { this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true}); })");
        }
    }
}
