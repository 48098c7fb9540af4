package org.pillarboard.ui.admin;

import com.vaadin.flow.component.html.Paragraph;

/** Asks once before a deed that cuts somebody off. */
final class AskDialog {

    private AskDialog() {
    }

    static void ask(String title, String consequence, Runnable deed) {
        new FormDialog(title, deed, new Paragraph(consequence)).open();
    }
}
