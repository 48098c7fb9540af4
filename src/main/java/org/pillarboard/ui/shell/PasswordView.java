package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.pillarboard.identity.Accounts;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.Tone;

/** Changes the own password; the first log-in leads here and nowhere else. */
@Route(Links.PASSWORD)
@PermitAll
class PasswordView extends Composite<Div> implements HasDynamicTitle {

    private final transient Accounts accounts;
    private final transient CurrentUser user;
    private final transient AuthenticationContext login;
    private final PasswordField present = field("password.present", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField chosen = field("password.chosen", Autocomplete.NEW_PASSWORD);
    private final PasswordField repeated = field("password.again", Autocomplete.NEW_PASSWORD);

    PasswordView(Accounts accounts, CurrentUser user, AuthenticationContext login) {
        this.accounts = accounts;
        this.user = user;
        this.login = login;
    }

    @Override
    protected Div initContent() {
        var form = new Div(new H1(getTranslation("password.heading")), why());
        form.addClassName("lg-form");
        chosen.setHelperText(getTranslation("password.rule"));
        form.add(present, chosen, repeated, change(), leave());
        return new Div(new Gate(form));
    }

    private Component why() {
        if (user.mustChangePassword()) {
            return new Note(Tone.INFO, getTranslation("password.first"));
        }
        var line = new Paragraph(user.name());
        line.addClassName("ink2");
        return line;
    }

    private PasswordField field(String key, Autocomplete autocomplete) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(autocomplete);
        return field;
    }

    private Component change() {
        var button = new Button(getTranslation("password.change"), event -> change(event.getSource()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClassName("lg-go");
        button.setDisableOnClick(true);
        button.addClickShortcut(Key.ENTER).listenOn(present, chosen, repeated).resetFocusOnActiveElement();
        return button;
    }

    private Component leave() {
        var button = new Button(getTranslation(user.mustChangePassword() ? "shell.logout" : "password.back"));
        button.addClickListener(event -> {
            if (user.mustChangePassword()) {
                login.logout();
            } else {
                Links.go(Links.COCKPIT);
            }
        });
        return button;
    }

    private void change(Button button) {
        present.setInvalid(false);
        chosen.setInvalid(false);
        repeated.setInvalid(false);
        try {
            changeUnlessMistyped();
        } catch (RuleViolation refused) {
            show("password.wrong".equals(refused.messageKey()) ? present : chosen, refused);
        }
        button.setEnabled(true);
    }

    private void changeUnlessMistyped() {
        if (!chosen.getValue().equals(repeated.getValue())) {
            show(repeated, new RuleViolation("password.differs"));
            return;
        }
        var ui = getUI().orElseThrow();
        accounts.changePassword(present.getValue(), chosen.getValue());
        Parting.to(ui, Links.LOGIN + "?" + LogInNotice.CHANGED);
    }

    private void show(PasswordField field, RuleViolation refused) {
        field.setErrorMessage(RefusalWords.of(refused, getLocale()));
        field.setInvalid(true);
        field.focus();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("password.heading"));
    }
}
