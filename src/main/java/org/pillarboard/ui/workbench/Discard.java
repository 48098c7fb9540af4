package org.pillarboard.ui.workbench;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.pillarboard.observation.WorkRow;
import org.pillarboard.ui.kit.DeedDialog;

/** Gives up a correction and what is typed of it: asked first where something of it has been kept. */
record Discard(Desk desk, FigureCell cell, LineDetail detail, Locale locale) {

    /** @param after runs once it is given up */
    void ask(WorkRow row, Runnable after) {
        var begun = row.update();
        if (begun == null || !row.isEditable()) {
            leave(after);
        } else {
            new DeedDialog(text("workbench.detail.discard"), text("workbench.discard.means", new LineWords(row, locale).official()),
                    () -> desk.discard(begun.id()), () -> leave(after)).open();
        }
    }

    /** Nothing of it comes back from the browser. */
    private void leave(Runnable after) {
        cell.kept();
        detail.kept();
        after.run();
    }

    private String text(String key, Object... args) {
        return I18NProvider.translate(locale, key, args);
    }
}
