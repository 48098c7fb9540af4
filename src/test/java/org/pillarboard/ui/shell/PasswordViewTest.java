package org.pillarboard.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.identity.CurrentUser;
import org.pillarboard.identity.IdentityFixtures;
import org.pillarboard.identity.InitialPassword;
import org.pillarboard.identity.People;
import org.pillarboard.identity.PersonDraft;
import org.pillarboard.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordViewTest extends ViewTest {

    @Autowired
    private IdentityFixtures identity;
    @Autowired
    private People people;
    @Autowired
    private CurrentUser user;

    @Test
    void holdsWhoeverLogsInForTheFirstTimeUntilThePasswordIsChanged() {
        InitialPassword made = identity.asAdmin(() -> people.create(new PersonDraft("gate.fresh", "Fresh")));
        login("gate.fresh");
        open(Links.TRAIL);
        assertThat(path()).isEqualTo(Links.PASSWORD);

        change(made.password(), "Chosen 2026", "Chosen 2026");
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        assertThat(UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations()).as("to log in anew, not before the session has ended")
                .anySatisfy(one -> assertThat(one.getInvocation().getParameters()).contains("login?changed"));
        identity.as("gate.fresh", () -> assertThat(user.mustChangePassword()).isFalse());
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        identity.person("gate.clumsy", Role.LEADER);
        login("gate.clumsy", "LEADER");
        open(Links.PASSWORD);
        change("Wrong 2026", "Chosen 2026", "Chosen 2026");
        assertThat(field("当前密码").getErrorMessage()).isEqualTo("当前密码不正确");
        change(IdentityFixtures.PASSWORD, "short", "short");
        assertThat(field("新密码").getErrorMessage()).startsWith("密码太弱");
        change(IdentityFixtures.PASSWORD, "Chosen 2026", "Chosen 2027");
        assertThat(field("确认新密码").getErrorMessage()).isEqualTo("两次输入的新密码不一致");
    }

    /** As the log-in page does. */
    @Test
    void takesEnterInAnyField() {
        identity.person("gate.keys", Role.LEADER);
        login("gate.keys", "LEADER");
        open(Links.PASSWORD);
        field("当前密码").setValue("Wrong 2026");
        field("新密码").setValue("Chosen 2026");
        field("确认新密码").setValue("Chosen 2026");
        ShortcutsKt._fireShortcut(field("确认新密码"), Key.ENTER);
        assertThat(field("当前密码").getErrorMessage()).isEqualTo("当前密码不正确");
    }

    private void change(String present, String chosen, String again) {
        field("当前密码").setValue(present);
        field("新密码").setValue(chosen);
        field("确认新密码").setValue(again);
        _click(_get(Button.class, spec -> spec.withText("修改密码")));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
