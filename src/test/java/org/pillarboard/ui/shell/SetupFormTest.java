package org.pillarboard.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.ViewTest;
import org.pillarboard.shared.RuleViolation;

/** Which of the two people a refusal means is seen at the field. */
class SetupFormTest extends ViewTest {

    @BeforeEach
    void open() {
        UI.getCurrent().add(new SetupForm(draft -> {
            throw new RuleViolation("person.lastHand", draft.second().login());
        }));
    }

    @Test
    void marksTheFieldThatIsWrong() {
        enter("admin", "甲", "安", "乙");
        assertThat(logins().getFirst().isInvalid()).isFalse();
        assertThat(logins().getLast().isInvalid()).isTrue();
        assertThat(logins().getLast().getErrorMessage()).contains("3 至 64 位");
    }

    @Test
    void tellsAllThatIsWrongAtOnceEachAtItsField() {
        enter("安", "", "b", "乙");
        assertThat(logins()).extracting(TextField::isInvalid).containsExactly(true, true);
        assertThat(_find(TextField.class, spec -> spec.withLabel("姓名"))).extracting(TextField::isInvalid).containsExactly(true, false);
        var password = _get(PasswordField.class, spec -> spec.withLabel("密码"));
        assertThat(password.getErrorMessage()).startsWith("密码太弱");
        password.setValue("Proof of 2026");
        enter("admin", "甲", "second", "乙");
        assertThat(logins()).extracting(TextField::isInvalid).containsExactly(false, false);
        assertThat(password.isInvalid()).isFalse();
        assertThat(_find(Span.class)).extracting(ViewTest::seen).as("what no field is to blame for").anyMatch(text -> text.contains("不限期"));
    }

    @Test
    void tellsTheSecondThatTheLoginIsTheFirstOnes() {
        enter("admin", "甲", "admin", "乙");
        assertThat(logins().getFirst().isInvalid()).isFalse();
        assertThat(logins().getLast().getErrorMessage()).contains("已被使用");
    }

    private static void enter(String first, String firstName, String second, String secondName) {
        logins().getFirst().setValue(first);
        logins().getLast().setValue(second);
        var names = _find(TextField.class, spec -> spec.withLabel("姓名"));
        names.getFirst().setValue(firstName);
        names.getLast().setValue(secondName);
        _click(_get(Button.class, spec -> spec.withText("建立两名管理员")));
    }

    private static java.util.List<TextField> logins() {
        return _find(TextField.class, spec -> spec.withLabel("账号"));
    }
}
