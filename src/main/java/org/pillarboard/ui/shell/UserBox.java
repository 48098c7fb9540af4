package org.pillarboard.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.ui.kit.Icons;
import org.pillarboard.ui.kit.NavAnchor;

/** Who is logged in, with which roles, and the way out. */
final class UserBox extends Composite<Div> {

    private final transient CurrentUser user;
    private final transient Runnable logOut;

    UserBox(CurrentUser user, Runnable logOut) {
        this.user = user;
        this.logOut = logOut;
    }

    @Override
    protected Div initContent() {
        String name = user.name();
        var avatar = new Avatar(name);
        avatar.setAbbreviation(name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)));
        avatar.getElement().setAttribute("aria-hidden", "true");
        var box = new Div(avatar, words(name), exit());
        box.addClassName("userbox");
        return box;
    }

    private Component words(String name) {
        var who = new Span(name);
        who.addClassNames("who", "ell");
        String roles = user.roles().stream().sorted().map(role -> getTranslation("shell.role." + role))
                .collect(Collectors.joining(getTranslation("shell.role.and")));
        var what = new Span(roles);
        what.addClassNames("what", "ell");
        what.setTitle(roles);
        var account = new NavAnchor(Links.PASSWORD, who, what);
        account.addClassName("account");
        account.setTitle(getTranslation("password.heading"));
        return account;
    }

    private Component exit() {
        var button = ToolRow.iconButton(getTranslation("shell.logout"), Icons.LOG_OUT);
        button.addClickListener(event -> logOut.run());
        return button;
    }
}
