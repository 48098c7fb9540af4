package org.pillarboard.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.Accounts;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** The way back in of somebody whom nobody may give a new password. */
class NewPasswordViewTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private Accounts accounts;

    @Test
    void setsThePasswordOfTheLinkAndLeadsToTheLogIn() {
        identity.person("link.security", Role.SECURITY_ADMIN);
        openLink(identity.passwordLink("link.security"));
        assertThat(seen(_get(NewPasswordView.class))).contains("为账号 link.security 设置新密码");
        set("weak", "weak");
        assertThat(field("新密码").getErrorMessage()).startsWith("密码太弱");
        set("Found in 2026", "Found in 2027");
        assertThat(field("确认新密码").getErrorMessage()).isEqualTo("两次输入的新密码不一致");
        set("Found in 2026", "Found in 2026");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters()).isEqualTo("login?changed");
        identity.as("link.security", () -> accounts.changePassword("Found in 2026", "Own in 2026"));
    }

    /** As the log-in page does. */
    @Test
    void takesEnterInAnyField() {
        identity.person("link.keys", Role.SECURITY_ADMIN);
        openLink(identity.passwordLink("link.keys"));
        field("新密码").setValue("weak");
        field("确认新密码").setValue("weak");
        ShortcutsKt._fireShortcut(field("确认新密码"), Key.ENTER);
        assertThat(field("新密码").getErrorMessage()).startsWith("密码太弱");
    }

    @Test
    void saysWhereALinkThatIsWrongComesFrom() {
        openLink("of-yesterday");
        assertThat(seen(_get(NewPasswordView.class))).contains("已超过一小时", "去登录");
        _assertNone(PasswordField.class);
    }

    private static void openLink(String token) {
        UI.getCurrent().navigate(Links.NEW_PASSWORD, QueryParameters.fromString("token=" + token));
    }

    private static void set(String chosen, String again) {
        field("新密码").setValue(chosen);
        field("确认新密码").setValue(again);
        _click(_get(Button.class, spec -> spec.withText("设置新密码")));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }
}
