package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.Founding;
import org.pillarboard.ui.kit.Note;
import org.pillarboard.ui.kit.PageTitle;
import org.pillarboard.ui.kit.PressButton;
import org.pillarboard.ui.kit.Tone;

/** The log-in page. The browser posts the form itself, so that a password manager recognises it. */
@Route(Links.LOGIN)
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** The page is built before it is shown, and what is not shown takes no focus. */
    private static final String FOCUS = """
            const take = () => this.focusElement && this.checkVisibility() ? this.focus() : requestAnimationFrame(take);
            take()""";

    private final transient Founding founding;
    private final transient CurrentUser user;
    private final PostForm form = new PostForm(Links.LOGIN);
    private final Div notices = new Div();
    private final TextField account = new TextField();
    private final PasswordField password = new PasswordField();

    LoginView(Founding founding, CurrentUser user) {
        this.founding = founding;
        this.user = user;
    }

    @Override
    protected Div initContent() {
        form.addClassName("lg-form");
        form.getElement().setAttribute("aria-label", getTranslation("login.heading"));
        form.add(new H1(getTranslation("login.heading")), subtitle(), notices, account(), password(), button());
        return new Div(new Gate(form));
    }

    private Component subtitle() {
        var subtitle = new Paragraph(getTranslation("login.subtitle"));
        subtitle.addClassName("ink2");
        return subtitle;
    }

    private Component account() {
        account.setLabel(getTranslation("login.account"));
        account.getElement().setAttribute("name", "username");
        account.setAutocomplete(Autocomplete.USERNAME);
        return account;
    }

    private Component password() {
        password.setLabel(getTranslation("login.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        return password;
    }

    /** After a refusal the account stands there and the password is typed anew. */
    private void begin() {
        var typed = TypedAccount.take();
        typed.ifPresent(account::setValue);
        (typed.isPresent() ? password : account).getElement().executeJs(FOCUS);
    }

    private Component button() {
        var button = new PressButton(getTranslation("login.go"));
        button.addClassNames("lg-go", "primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (user.isKnown()) {
            event.forwardTo(Links.COCKPIT);
            return;
        }
        getContent();
        notices.removeAll();
        begin();
        LogInNotice.in(event.getLocation().getQueryParameters())
            .ifPresent(notice -> notices.add(new Note(notice.tone(), getTranslation(notice.key(), notice.args()))));
        if (!StoreTrouble.tried(this::sayWhenNobodyIsEntered)) {
            notices.removeAll();
            notices.add(new Note(Tone.WARN, getTranslation("login.away")));
        }
    }

    private void sayWhenNobodyIsEntered() {
        if (founding.isOpen()) {
            notices.add(new Note(Tone.WARN, getTranslation("login.nobody")));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(this, getTranslation("login.heading"));
    }
}
