package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pillarboard.identity.PasswordLink;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;

/** Sets the password of the one account that a link of the log is for; otherwise says how to come by such a link. */
@Route(Links.NEW_PASSWORD)
@AnonymousAllowed
class NewPasswordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PasswordLink link;
    private final PasswordField chosen = field("password.chosen");
    private final PasswordField repeated = field("password.again");

    NewPasswordView(PasswordLink link) {
        this.link = link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getLocation().getQueryParameters().getSingleParameter("token").orElse("");
        var form = new Div(new H1(getTranslation("newPassword.heading")));
        form.addClassName("lg-form");
        link.loginFor(token).ifPresentOrElse(login -> ask(form, login, token),
            () -> form.add(new Note(Tone.WARN, getTranslation("newPassword.closed")), new Anchor(Links.LOGIN, getTranslation("setup.toLogIn"))));
        getContent().removeAll();
        getContent().add(new Gate(form));
    }

    private void ask(Div form, String login, String token) {
        chosen.setHelperText(getTranslation("password.rule"));
        form.add(new Paragraph(getTranslation("newPassword.for", login)), chosen, repeated, set(token));
    }

    private PasswordField field(String key) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        return field;
    }

    private Component set(String token) {
        var button = new Button(getTranslation("newPassword.set"), event -> set(event.getSource(), token));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("lg-go");
        button.setDisableOnClick(true);
        button.addClickShortcut(Key.ENTER).listenOn(chosen, repeated).resetFocusOnActiveElement();
        return button;
    }

    private void set(Button button, String token) {
        chosen.setInvalid(false);
        repeated.setInvalid(false);
        if (chosen.getValue().equals(repeated.getValue())) {
            try {
                link.choose(token, chosen.getValue());
                Links.go(Links.LOGIN + "?" + LogInNotice.CHANGED);
            } catch (RuleViolation refused) {
                tell(chosen, refused);
            }
        } else {
            tell(repeated, new RuleViolation("password.differs"));
        }
        button.setEnabled(true);
    }

    private void tell(PasswordField field, RuleViolation refused) {
        field.setErrorMessage(RefusalWords.of(refused, getLocale()));
        field.setInvalid(true);
        field.focus();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("newPassword.heading"));
    }
}
