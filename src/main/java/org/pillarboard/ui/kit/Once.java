package org.pillarboard.ui.kit;

import com.vaadin.flow.component.button.Button;

/** For hurried hands: what is done is done once. */
public final class Once {

    private static final String FIRST_OF_SEVERAL = "this.addEventListener('click', event => { if (event.detail > 1) event.stopImmediatePropagation(); }, true)";

    private Once() {
    }

    /** The second of a double press does nothing: by then the button may stand for something else. */
    public static void perDoublePress(Button button) {
        button.getElement().executeJs(FIRST_OF_SEVERAL);
    }

    /** The same, and off until the first press is answered. To be called after the button was told what it does. */
    public static void press(Button button) {
        perDoublePress(button);
        button.setDisableOnClick(true);
        button.addClickListener(event -> button.setEnabled(true));
    }
}
