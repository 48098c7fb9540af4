package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pillarboard.identity.Founding;
import org.pillarboard.identity.InitialPassword;
import org.pillarboard.identity.PasswordRule;
import org.pillarboard.identity.PersonDraft;
import org.pillarboard.shared.RuleViolation;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.Tone;

/** The two people to enter, why there are two, and afterwards the second one's password, once. */
final class SetupForm extends Composite<Div> {

    private final transient Function<Draft, InitialPassword> found;
    private final TextField login = new TextField(getTranslation("setup.login"));
    private final TextField name = new TextField(getTranslation("setup.name"));
    private final PasswordField password = new PasswordField(getTranslation("setup.password"));
    private final TextField secondLogin = new TextField(getTranslation("setup.login"));
    private final TextField secondName = new TextField(getTranslation("setup.name"));
    private final Div notices = new Div();

    SetupForm(Function<Draft, InitialPassword> found) {
        this.found = found;
    }

    @Override
    protected Div initContent() {
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        login.setHelperText(getTranslation("person.login.rule"));
        secondLogin.setHelperText(getTranslation("person.login.rule"));
        password.setHelperText(getTranslation("password.rule"));
        var enter = new Button(getTranslation("setup.enter"), event -> enter());
        enter.addThemeVariants(ButtonVariant.PRIMARY);
        enter.addClassName("lg-go");
        var form = new Div(new H1(getTranslation("setup.heading")), explained("setup.why"), notices,
            new H2(getTranslation("setup.first")), login, name, password,
            new H2(getTranslation("setup.second")), explained("setup.second.why"), secondLogin, secondName, enter);
        form.addClassName("lg-form");
        return form;
    }

    private Component explained(String key) {
        var line = new Paragraph(getTranslation(key));
        line.addClassName("ink2");
        return line;
    }

    private void enter() {
        notices.removeAll();
        boolean people = isGood(login, PersonDraft::readLogin) & isGood(name, PersonDraft::readName)
            & isGood(secondLogin, this::readSecondLogin) & isGood(secondName, PersonDraft::readName);
        if (isGood(password, this::readPassword) & people) {
            try {
                done(found.apply(new Draft(new PersonDraft(login.getValue(), name.getValue()), password.getValue(),
                    new PersonDraft(secondLogin.getValue(), secondName.getValue()))));
            } catch (RuleViolation refused) {
                notices.add(new Note(Tone.BAD, RefusalWords.of(refused, getLocale())));
            }
        }
    }

    /** Says what is wrong beside the field. */
    private boolean isGood(TextFieldBase<?, String> field, UnaryOperator<String> read) {
        mark(field, "");
        try {
            read.apply(field.getValue());
            return true;
        } catch (RuleViolation refused) {
            mark(field, RefusalWords.of(refused, getLocale()));
            return false;
        }
    }

    private String readSecondLogin(String typed) {
        String read = PersonDraft.readLogin(typed);
        if (read.equalsIgnoreCase(login.getValue().strip())) {
            throw new RuleViolation("person.loginTaken", read);
        }
        return read;
    }

    private String readPassword(String typed) {
        PasswordRule.check(login.getValue().strip(), typed);
        return typed;
    }

    private static void mark(TextFieldBase<?, ?> field, String sentence) {
        field.setManualValidation(true);
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    private void done(InitialPassword second) {
        var secret = new Paragraph(second.password());
        secret.addClassName("secret");
        getContent().removeAll();
        getContent().add(new H1(getTranslation("setup.done")),
            new Note(Tone.WARN, getTranslation("setup.once", second.login())), secret,
            new Anchor(Links.LOGIN, getTranslation("login.heading")));
    }

    /** What was typed. */
    record Draft(PersonDraft administrator, String password, PersonDraft second) {

        InitialPassword found(Founding founding, String token) {
            return founding.found(token, administrator, password, second);
        }
    }
}
