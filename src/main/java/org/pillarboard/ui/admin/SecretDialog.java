package org.pillarboard.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.pillarboard.identity.InitialPassword;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;

/** Shows a password for the first log-in, this one time. */
final class SecretDialog extends Dialog {

    SecretDialog(InitialPassword made) {
        setHeaderTitle(getTranslation("admin.people.secret"));
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        setWidth("460px");
        var secret = new Paragraph(made.password());
        secret.addClassName("secret");
        String named = getTranslation("admin.people.named", made.name(), made.login());
        var content = new Div(new Note(Tone.WARN, getTranslation("admin.people.secret.once", named)), secret);
        content.addClassName("lg-form");
        add(content);
        getFooter().add(new Button(getTranslation("admin.people.secret.noted"), event -> close()));
    }
}
