package org.pillarboard.ui.kit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

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

    /** Whether no such dialog stands open: a second press on its way while the first is answered opens nothing. */
    public static boolean opens(Dialog dialog) {
        var screen = UI.getCurrent();
        var former = ComponentUtil.getData(screen, Dialog.class);
        boolean twice = former != null && former != dialog && former.isOpened() && former.getHeaderTitle().equals(dialog.getHeaderTitle());
        if (!twice) {
            ComponentUtil.setData(screen, Dialog.class, dialog);
            dialog.addDetachListener(gone -> ComponentUtil.setData(screen, Dialog.class, null));
        }
        return !twice;
    }
}
