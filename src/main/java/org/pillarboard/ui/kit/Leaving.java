package org.pillarboard.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.stream.Stream;

/** How a dialog with fields is left: not by a click beside it, and with something typed in it only after one question. */
public final class Leaving {

    private static final int ONCE_MILLIS = 60_000;
    private final Dialog dialog;
    private final Dialog question = new Dialog();
    private boolean typed;

    private Leaving(Dialog dialog) {
        this.dialog = dialog;
        var on = new Button(dialog.getTranslation("kit.leaving.stay"), event -> question.close());
        on.addThemeName("primary");
        on.setAutofocus(true);
        question.setHeaderTitle(dialog.getTranslation("kit.leaving.ask"));
        question.add(new Paragraph(dialog.getTranslation("kit.leaving.means")));
        question.getFooter().add(new Button(dialog.getTranslation("kit.leaving.go"), event -> close()), on);
    }

    /** Watches the fields of a dialog; one without fields is left as ever. */
    public static Leaving of(Dialog dialog, Component form) {
        var leaving = new Leaving(dialog);
        if (parts(form).anyMatch(HasValue.class::isInstance)) {
            dialog.setCloseOnOutsideClick(false);
            dialog.addDialogCloseActionListener(event -> leaving.leave());
            Stream.of("input", "change").forEach(kind -> leaving.watch(form, kind));
        }
        return leaving;
    }

    /** The browser tells of typing at once: the value of a field comes only when it is left, which Escape does not wait for. */
    private void watch(Component form, String kind) {
        DomListenerRegistration told = form.getElement().addEventListener(kind, event -> typed = true);
        told.debounce(ONCE_MILLIS, DebouncePhase.LEADING);
    }

    /** Closes the dialog, after a question where something was typed. */
    public void leave() {
        if (typed) {
            question.open();
        } else {
            close();
        }
    }

    private void close() {
        question.close();
        dialog.close();
    }

    private static Stream<Component> parts(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(Leaving::parts));
    }
}
