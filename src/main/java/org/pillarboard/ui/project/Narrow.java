package org.pillarboard.ui.project;

import com.vaadin.flow.component.UI;

/** Whether a grid stands on a phone's screen; the first page of a session is drawn before the browser has said how wide it is. */
final class Narrow {

    private static final int PHONE = 800;

    private Narrow() {
    }

    /** Draws the columns of a desk or, as soon as the screen is known to be narrow, the one of a phone. */
    static void draw(Runnable desk, Runnable phone) {
        var details = UI.getCurrent().getPage().getExtendedClientDetails();
        int width = details.getWindowInnerWidth();
        if (isPhone(width)) {
            phone.run();
            return;
        }
        desk.run();
        if (width <= 0) {
            details.refresh(known -> {
                if (isPhone(known.getWindowInnerWidth())) {
                    phone.run();
                }
            });
        }
    }

    private static boolean isPhone(int width) {
        return width > 0 && width <= PHONE;
    }
}
